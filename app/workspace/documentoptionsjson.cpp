// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/documentoptionsjson.h"

#include "report/logo.h"

#include <QJsonArray>

namespace rolescope::workspace {

using report::DocumentOptions;

namespace {

constexpr qsizetype mostKeptLogo = 256 * 1024; // the window's state stays a small file

} // namespace

QJsonObject toJson(const DocumentOptions &options)
{
    QJsonObject json{{QStringLiteral("handout"), options.preset == report::Preset::Handout},
                     {QStringLiteral("prepared_by"), options.preparedBy},
                     {QStringLiteral("contact"), options.contact},
                     {QStringLiteral("letter"), options.paper == report::PageSize::Letter},
                     {QStringLiteral("black_and_white"), options.blackAndWhite}};
    if (options.logo.size() <= mostKeptLogo)
        json.insert(QStringLiteral("logo"), QString::fromLatin1(options.logo.toBase64()));
    if (options.parts) {
        QJsonArray parts;
        for (const report::Part part : *options.parts)
            parts.append(report::codeOf(part));
        json.insert(QStringLiteral("parts"), parts);
    }
    return json;
}

DocumentOptions documentOptionsFromJson(const QJsonObject &json)
{
    DocumentOptions options;
    options.preset = json[u"handout"].toBool() ? report::Preset::Handout : report::Preset::Full;
    options.preparedBy = json[u"prepared_by"].toString();
    options.contact = json[u"contact"].toString();
    options.paper = json[u"letter"].toBool() ? report::PageSize::Letter : report::PageSize::A4;
    options.blackAndWhite = json[u"black_and_white"].toBool();
    options.logo = QByteArray::fromBase64(json[u"logo"].toString().toLatin1());
    if (report::logoFault(options.logo) != report::LogoFault::None)
        options.logo.clear();
    if (json[u"parts"].isArray()) {
        std::vector<report::Part> parts;
        for (const QJsonValue &code : json[u"parts"].toArray())
            if (const auto part = report::partOf(code.toString()))
                parts.push_back(*part);
        options.parts = std::move(parts);
    }
    return report::tidied(options);
}

} // namespace rolescope::workspace
