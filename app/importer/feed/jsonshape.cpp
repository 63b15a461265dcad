// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/feederror.h"
#include "importer/feed/jsonreader.h"

#include <QBuffer>
#include <QSet>

#include <algorithm>
#include <optional>

namespace rolescope::importer::feed {
namespace {

using Token = JsonScanner::Token;

std::unique_ptr<QIODevice> deviceOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

bool isListName(const QByteArray &name)
{
    static const QSet<QByteArray> names{
        "jobs",    "job",      "jobpostings", "job_postings", "postings",  "results", "items",   "data",
        "records", "listings", "offers",      "vacancies",    "positions", "hits",    "entries", "elements",
        "rows",    "content",  "@graph",      "jobs_results", "list",      "docs"};
    return names.contains(name.toLower());
}

bool isTitleName(const QByteArray &name)
{
    static const QSet<QByteArray> names{"title", "position", "job_title", "jobtitle", "job title", "name", "text"};
    return names.contains(name.toLower());
}

bool isJobName(const QByteArray &name)
{
    static const QSet<QByteArray> names{"company",      "company_name",       "companyname",    "employer",
                                        "organization", "description",        "location",       "salary",
                                        "dateposted",   "hiringorganization", "joblocation",    "apply_url",
                                        "applyurl",     "basesalary",         "employmenttype", "url",
                                        "hostedurl",    "absolute_url"};
    return names.contains(name.toLower());
}

/// A list of objects and the names that lead to it.
struct List {
    QList<QByteArray> path;
    bool named = false; ///< as lists of jobs are
};

/// What the first object of a file looks like.
struct Outline {
    bool hasTitle = false;
    bool hasJobName = false;
    std::vector<List> lists;
};

/// Looks through the first object, two levels of it.
class Outliner {
public:
    explicit Outliner(JsonScanner &scanner) : m_scanner(scanner) {}

    /// False if the text ends or breaks inside of it.
    bool read(Outline &outline, const QList<QByteArray> &path = {})
    {
        constexpr qsizetype mostLevels = 2;
        QByteArray name;
        while (true) {
            Token token = m_scanner.next();
            if (token == Token::Comma)
                continue;
            if (token == Token::EndObject)
                return true;
            name.clear();
            if (token != Token::String || !m_scanner.text(&name) || m_scanner.next() != Token::Colon)
                return false;
            token = m_scanner.next();
            if (path.isEmpty()) {
                outline.hasTitle |= isTitleName(name) && token == Token::String;
                outline.hasJobName |= isJobName(name);
            }
            if (token == Token::BeginArray) {
                if (!list(outline, path + QList<QByteArray>{name}))
                    return false;
            } else if (token == Token::BeginObject && path.size() + 1 < mostLevels) {
                if (!read(outline, path + QList<QByteArray>{name}))
                    return false;
            } else if (!skip(token)) {
                return false;
            }
        }
    }

private:
    bool list(Outline &outline, const QList<QByteArray> &path)
    {
        const Token first = m_scanner.next();
        const bool named = isListName(path.last());
        if (first == Token::BeginObject || (first == Token::EndArray && named))
            outline.lists.push_back({path, named});
        return first == Token::EndArray || (skip(first) && skipRest());
    }

    bool skip(Token token) { return token != Token::End && token != Token::Bad && skipFrom(token, 0); }
    bool skipRest() { return skipFrom(Token::Comma, 1); }

    /// Up to where as many lists and objects were closed as are open.
    bool skipFrom(Token token, int open)
    {
        while (token != Token::End && token != Token::Bad) {
            open += token == Token::BeginObject || token == Token::BeginArray ? 1 : 0;
            open -= token == Token::EndObject || token == Token::EndArray ? 1 : 0;
            if ((token == Token::String || token == Token::Scalar) && !m_scanner.text(nullptr))
                return false;
            if (open <= 0)
                return open == 0;
            token = m_scanner.next();
        }
        return false;
    }

    JsonScanner &m_scanner;
};

/// The path to the records, if there are any.
std::optional<QList<QByteArray>> pathToRecords(const QByteArray &head)
{
    Utf8Source source(deviceOf(head), Encoding::Utf8);
    JsonLimits limits;
    limits.block = head.size() + 16;
    JsonScanner scanner(source, limits);
    Token token = scanner.next();
    if (token == Token::BeginArray) {
        token = scanner.next();
        const bool listed = token == Token::BeginObject || token == Token::EndArray || token == Token::End;
        return listed ? std::optional(QList<QByteArray>()) : std::nullopt;
    }
    if (token != Token::BeginObject)
        return std::nullopt;
    Outline outline;
    const bool whole = Outliner(scanner).read(outline);
    if (outline.hasTitle && outline.hasJobName)
        return QList<QByteArray>();
    const auto named = std::find_if(outline.lists.begin(), outline.lists.end(), [](const List &l) { return l.named; });
    if (named != outline.lists.end())
        return named->path;
    token = whole ? scanner.next() : Token::Bad;
    if (token == Token::Comma)
        token = scanner.next();
    if (token == Token::BeginObject)
        return QList<QByteArray>();
    if (!outline.lists.empty())
        return outline.lists.front().path;
    return std::nullopt;
}

/// Whether there are job postings of schema.org among the first records.
bool holdsJobPostings(const QByteArray &head, const JsonShape &shape)
{
    constexpr int mostRecords = 200;
    JsonLimits limits;
    limits.block = head.size() + 16;
    const auto reader = JsonReader::open(deviceOf(head), {}, shape, limits);
    if (!reader)
        return false;
    const qsizetype type = (*reader)->columns().indexOf(QStringLiteral("@type"));
    Record record;
    for (int i = 0; type >= 0 && i < mostRecords; ++i) {
        const auto more = (*reader)->next(record);
        if (!more || !*more)
            break;
        if (record.cell(static_cast<int>(type)).toByteArray().contains("JobPosting"))
            return true;
    }
    return false;
}

} // namespace

domain::Result<JsonShape> guessJsonShape(const QByteArray &head, const QString &file, bool lines)
{
    const auto path = pathToRecords(head);
    if (!path)
        return feedError(file, "json_no_records");
    JsonShape shape;
    shape.path = *path;
    shape.lines = lines && path->isEmpty();
    shape.jobPostingsOnly = holdsJobPostings(head, shape);
    return shape;
}

} // namespace rolescope::importer::feed
