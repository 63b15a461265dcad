// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/jsonreader.h"

#include "importer/feed/columnnames.h"
#include "importer/feed/feederror.h"

#include <algorithm>

namespace rolescope::importer::feed {

using domain::Done;
using domain::Result;

namespace {

constexpr qsizetype longestName = 1000; ///< bytes of a column's name

} // namespace

JsonReader::JsonReader(std::unique_ptr<QIODevice> device, const QString &file, const JsonShape &shape,
                       const JsonLimits &limits)
    : m_file(file),
      m_shape(shape),
      m_limits(limits),
      m_source(std::move(device), shape.encoding),
      m_scanner(m_source, limits)
{}

Result<std::unique_ptr<JsonReader>> JsonReader::open(std::unique_ptr<QIODevice> device, const QString &file,
                                                     const JsonShape &shape, const JsonLimits &limits)
{
    std::unique_ptr<JsonReader> reader(new JsonReader(std::move(device), file, shape, limits));
    if (const auto done = reader->collectColumns(); !done)
        return done.error();
    return reader;
}

/// Reads the beginning once for its names; what is wrong there is said when it is read again.
Result<Done> JsonReader::collectColumns()
{
    constexpr int mostRecords = 1000;
    constexpr qint64 mostBytes = 1024 * 1024;
    m_collecting = true;
    for (int i = 0; i < mostRecords && m_scanner.position() < mostBytes; ++i)
        if (!readRecord())
            break;
    m_collecting = false;
    forgetRecord();
    m_inList = false;
    m_cut = false;
    if (!m_scanner.rewind())
        return error();
    QStringList names;
    for (const QByteArray &name : m_names)
        names += QString::fromUtf8(name);
    m_columns = columnNames(names);
    return Done{};
}

Result<bool> JsonReader::next(Record &record)
{
    do {
        if (!readRecord()) {
            if (m_scanner.failure() == JsonFailure::None || m_scanner.failure() == JsonFailure::Cut)
                return false;
            return error();
        }
    } while (!isWanted());
    m_lateValues += m_recordsLateValues;
    record.line = m_line;
    record.cells.resize(m_cells.size());
    for (size_t i = 0; i < m_cells.size(); ++i)
        record.cells[i] = m_cells[i];
    return true;
}

/// The next record, sound or with its fault; false behind the last one and after an error.
bool JsonReader::readRecord()
{
    forgetRecord();
    m_fault.clear();
    const Found found = findRecord();
    if (found == Found::End)
        return false;
    m_scanner.setLineEndsCount(m_shape.lines && found == Found::Object);
    const bool whole = found != Found::Failed && (found == Found::Other || object());
    m_scanner.setLineEndsCount(false);
    if (found == Found::Other)
        m_fault = QStringLiteral("not_an_object");
    if (whole)
        return true;
    const JsonFailure failure = m_scanner.failure();
    if (failure == JsonFailure::Cut && !m_cut) {
        m_cut = true;
        m_fault = QStringLiteral("cut_off");
        return true;
    }
    if (!m_shape.lines || failure == JsonFailure::Cut || failure == JsonFailure::Device)
        return false;
    m_fault = QStringLiteral("bad_json");
    m_scanner.skipLine();
    return true;
}

JsonReader::Found JsonReader::findRecord()
{
    while (true) {
        m_depth = 0;
        m_path.clear();
        const Token token = m_scanner.next();
        m_line = m_scanner.line();
        if (m_inList) {
            if (token == Token::EndArray) {
                if (!leaveList())
                    return Found::Failed;
                continue;
            }
            if (token == Token::Comma && m_needsComma) {
                m_needsComma = false;
                continue;
            }
            return inList(token);
        }
        if (token == Token::Comma)
            continue;
        if (token == Token::End)
            return Found::End;
        if (token == Token::BeginArray) {
            m_inList = true;
            m_needsComma = false;
            continue;
        }
        if (token == Token::BeginObject && m_shape.path.isEmpty())
            return Found::Object;
        if (token == Token::BeginObject) {
            if (!enterList(0))
                return Found::Failed;
            continue;
        }
        return m_scanner.skip(token) ? Found::Other : Found::Failed;
    }
}

JsonReader::Found JsonReader::inList(Token token)
{
    if (token == Token::End) {
        m_scanner.fail(JsonFailure::Cut);
        return Found::Failed;
    }
    if (m_needsComma || token == Token::Comma) {
        m_scanner.fail(JsonFailure::Syntax);
        return Found::Failed;
    }
    m_needsComma = true;
    if (token == Token::BeginObject)
        return Found::Object;
    return m_scanner.skip(token) ? Found::Other : Found::Failed;
}

/// Inside an object: goes on to the list that the path leads to; an object without it is passed over. True as well
/// if there is no list, the next object comes then.
bool JsonReader::enterList(qsizetype step)
{
    QByteArray name;
    while (true) {
        Token token = m_scanner.next();
        if (token == Token::Comma)
            continue;
        if (token == Token::EndObject) {
            if (step == 0)
                return true;
            --step;
            continue;
        }
        name.clear();
        if (token == Token::End)
            m_scanner.fail(JsonFailure::Cut);
        if (token != Token::String || !m_scanner.text(&name) || m_scanner.next() != Token::Colon) {
            m_scanner.fail(JsonFailure::Syntax);
            return false;
        }
        token = m_scanner.next();
        const bool onPath = step < m_shape.path.size() && name == m_shape.path[step];
        if (onPath && token == Token::BeginArray && step + 1 == m_shape.path.size()) {
            m_inList = true;
            m_needsComma = false;
            m_wrappers = static_cast<int>(step) + 1;
            return true;
        }
        if (onPath && token == Token::BeginObject && step + 1 < m_shape.path.size())
            ++step;
        else if (!m_scanner.skip(token))
            return false;
    }
}

/// Behind a list: closes the objects around it.
bool JsonReader::leaveList()
{
    m_inList = false;
    for (; m_wrappers > 0; --m_wrappers) {
        while (true) {
            const Token token = m_scanner.next();
            if (token == Token::EndObject)
                break;
            if (token == Token::End) {
                m_wrappers = 0; // all that was wanted has been read
                return true;
            }
            const bool isPart = token == Token::Comma || token == Token::Colon;
            if (!isPart && !m_scanner.skip(token))
                return false;
        }
    }
    return true;
}

bool JsonReader::object()
{
    if (++m_depth > m_limits.depth) {
        m_scanner.fail(JsonFailure::TooDeep);
        return false;
    }
    bool needsComma = false;
    while (true) {
        const Token token = m_scanner.next();
        if (token == Token::EndObject) {
            --m_depth;
            return true;
        }
        if (token == Token::Comma && needsComma) {
            needsComma = false;
            continue;
        }
        if (token == Token::End)
            m_scanner.fail(JsonFailure::Cut);
        if (token != Token::String || needsComma) {
            m_scanner.fail(JsonFailure::Syntax);
            return false;
        }
        if (!member())
            return false;
        needsComma = true;
    }
}

bool JsonReader::member()
{
    const qsizetype outer = m_path.size();
    if (outer > 0)
        m_path += '.';
    if (!m_scanner.text(&m_path))
        return false;
    if (m_path.size() > m_limits.text) {
        m_scanner.fail(JsonFailure::TooLong);
        return false;
    }
    const Token colon = m_scanner.next();
    if (colon != Token::Colon) {
        m_scanner.fail(colon == Token::End ? JsonFailure::Cut : JsonFailure::Syntax);
        return false;
    }
    if (!value(m_scanner.next()))
        return false;
    m_path.truncate(outer);
    return true;
}

bool JsonReader::array()
{
    if (++m_depth > m_limits.depth) {
        m_scanner.fail(JsonFailure::TooDeep);
        return false;
    }
    bool needsComma = false;
    while (true) {
        const Token token = m_scanner.next();
        if (token == Token::EndArray) {
            --m_depth;
            return true;
        }
        if ((token == Token::Comma) != needsComma) {
            m_scanner.fail(token == Token::End ? JsonFailure::Cut : JsonFailure::Syntax);
            return false;
        }
        needsComma = !needsComma;
        if (token != Token::Comma && !value(token))
            return false;
    }
}

bool JsonReader::value(Token token)
{
    switch (token) {
    case Token::BeginObject: return object();
    case Token::BeginArray: return array();
    case Token::String:
    case Token::Scalar: return leaf();
    default: break;
    }
    m_scanner.fail(token == Token::End ? JsonFailure::Cut : JsonFailure::Syntax);
    return false;
}

bool JsonReader::leaf()
{
    const int at = column();
    if (at < 0) {
        m_passedOver.resize(0);
        const bool sound = m_scanner.text(&m_passedOver);
        m_recordsLateValues += m_passedOver.isEmpty() ? 0 : 1;
        return sound;
    }
    QByteArray &cell = m_cells[static_cast<size_t>(at)];
    const qsizetype before = cell.size();
    if (before > 0)
        cell += ", ";
    const qsizetype from = cell.size();
    const bool sound = m_scanner.text(&cell);
    if (cell.size() == from)
        cell.truncate(before);
    else if (before == 0)
        m_touched.push_back(at);
    m_size += cell.size() - before;
    if (m_size <= m_limits.record)
        return sound;
    m_recordTooLong = m_scanner.failure() == JsonFailure::None;
    m_scanner.fail(JsonFailure::TooLong);
    return false;
}

/// The column of the path, -1 if there is none.
int JsonReader::column()
{
    if (m_expected < m_names.size() && m_names[m_expected] == m_path)
        return m_expected++;
    const auto known = m_byName.constFind(m_path);
    if (known != m_byName.cend()) {
        m_expected = *known + 1;
        return *known;
    }
    if (!m_collecting || m_names.size() >= m_limits.columns || m_path.size() > longestName)
        return -1;
    QByteArray name = m_path;
    name.detach();
    const int at = static_cast<int>(m_names.size());
    m_byName.insert(name, at);
    m_names += name;
    m_cells.emplace_back();
    return at;
}

void JsonReader::forgetRecord()
{
    for (const int at : m_touched)
        m_cells[static_cast<size_t>(at)].resize(0);
    m_touched.clear();
    m_recordsLateValues = 0;
    m_expected = 0;
    m_size = 0;
}

/// Records that are not sound are given whatever they are.
bool JsonReader::isWanted() const
{
    if (!m_shape.jobPostingsOnly || !m_fault.isEmpty())
        return true;
    const int type = m_byName.value(QByteArrayLiteral("@type"), -1);
    return type >= 0 && m_cells[static_cast<size_t>(type)].contains("JobPosting");
}

domain::Error JsonReader::error() const
{
    const QStringList line{QString::number(m_scanner.line())};
    switch (m_scanner.failure()) {
    case JsonFailure::TooDeep: return feedError(m_file, "json_deep", line);
    case JsonFailure::TooLong: return feedError(m_file, m_recordTooLong ? "long_record" : "json_long", line);
    case JsonFailure::Syntax:
    case JsonFailure::Cut: return feedError(m_file, "json_syntax", line);
    case JsonFailure::None:
    case JsonFailure::Device: break;
    }
    return {domain::ErrorCode::FileRead, {m_file, m_source.errorString()}};
}

} // namespace rolescope::importer::feed
