// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "packfixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rolescope::importer::fixture {

PackFolder::PackFolder()
{
    write(QStringLiteral("pack.json"),
          R"({"name": "Small", "version": "1", "license": "CC0-1.0", "about": "For tests."})");
    write(QStringLiteral("vocabulary.json"), R"({
  "categories": [{"key": "lang", "name": "Languages"}, {"key": "cloud", "name": "Cloud"}],
  "skills": [
    {"key": "sagemaker", "name": "SageMaker", "category": "cloud", "aliases": [], "part_of": "aws"},
    {"key": "aws", "name": "AWS", "category": "cloud", "aliases": ["Amazon Web Services"], "part_of": null},
    {"key": "python", "name": "Python", "category": "lang"}
  ]
})");
    write(QStringLiteral("roles.json"), R"({
  "roles": [
    {"name": "Analyst", "family": "Data", "aliases": [{"name": "BA", "source": null}, {"name": "Analyser", "source": "one"}]},
    {"name": "Builder", "family": "", "aliases": []}
  ]
})");
    write(QStringLiteral("sources/1.json"), R"({
  "key": "one", "kind": "article", "title": "  Builder vs. Analyst ", "long_title": "Builder or Analyst?",
  "publisher": null, "url": "https://example.org/a?b=1", "date": "2023-05-17", "reading_minutes": 6,
  "roles": ["Builder", "Analyst"],
  "claims": [
    {"for": "both", "section": "overview", "strength": "typical", "text": "Both work with data."},
    {"for": "Builder", "section": "skills", "strength": "required", "label": "Code", "text": "Writes code.",
     "brief": "writes code", "original": "They write code.", "span": [3, 19],
     "skills": ["python", "aws"], "one_of": true, "examples": ["sagemaker"]},
    {"for": "Analyst", "section": "outlook", "strength": "typical", "text": "Grows.",
     "outlook": {"percent": 13.5, "from": 2020, "to": 2030, "place": "US", "origin": "BLS"}}
  ],
  "references": [
    {"kind": "salary_insight", "text": "Pay of analysts", "role": "Analyst"},
    {"kind": "off_topic", "text": "Subscribe", "role": null}
  ]
})");
    write(QStringLiteral("sources/2.json"), R"({
  "key": "two", "kind": "note", "title": "Analyst", "long_title": "", "publisher": "Paper", "url": null, "date": null,
  "reading_minutes": null, "roles": ["Analyst"], "claims": [], "references": []
})");
    write(QStringLiteral("jobs.json"), R"({
  "jobs": [
    {"title": "Senior Builder", "employer": "ACME", "place": "Oslo", "country": "NO", "remote": "hybrid",
     "type": "internship", "hours": "full_time", "level": "senior", "level_raw": "Senior", "currency": "NOK",
     "period": "hour", "low": 250.5, "high": 300, "salary_raw": "250,50-300 kr", "posted": "2024-02-29",
     "url": "http://example.org/", "description": "Builds.\nA lot.", "skills": ["python"], "sources": ["one", "two"]},
    {"title": "Analyst", "sources": ["two"]}
  ]
})");
}

void PackFolder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

QByteArray PackFolder::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PackFolder::remove(const QString &name) const { QFile::remove(m_folder.filePath(name)); }

void PackFolder::replace(const QString &name, const QByteArray &before, const QByteArray &after) const
{
    QByteArray bytes = read(name);
    const qsizetype at = bytes.indexOf(before);
    if (at < 0)
        qFatal("%s holds no %s", qPrintable(name), before.constData());
    write(name, bytes.replace(at, before.size(), after));
}

} // namespace rolescope::importer::fixture
