// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// What must hold for the text of any article, checked on texts that libFuzzer makes up.
#include "require.h"

#include "importer/articleimport.h"
#include "importer/articlereader.h"
#include "importer/articlereview.h"
#include "importer/articletext.h"
#include "importer/packreader.h"
#include "importer/plaintext.h"

using namespace rolescope;
using fuzz::require;
using namespace rolescope::importer;

namespace {

const text::SkillReader &skillReader()
{
    static const text::SkillReader reader = [] {
        auto pack = readPack(QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample"));
        require(pack.ok(), "the sample is a pack");
        for (size_t i = 0; i < pack->skills.size(); ++i)
            pack->skills[i].id = domain::SkillId(static_cast<qint64>(i + 1));
        return text::SkillReader(pack->skills);
    }();
    return reader;
}

void check(const Article &article)
{
    const CodePoints points(article.rawText);
    int at = 0;
    for (const ArticleLine &line : article.lines) {
        require(line.span.from >= at && line.span.to > line.span.from, "lines are in order and apart");
        at = line.span.to;
    }
    require(at <= points.span({0, article.rawText.size()}).to, "lines are inside the text");
    for (const ArticleClaim &claim : article.claims) {
        require(claim.about != About::Nobody, "a claim is about a role");
        require(!claim.text.isEmpty(), "a claim says something");
        require(claim.span.from >= 0 && claim.span.to <= at && claim.span.from < claim.span.to,
                "a claim's words are in a line");
        for (const NamedSkill &skill : claim.skills)
            require(skill.words.from >= claim.span.from && skill.words.to <= claim.span.to,
                    "a skill's words are in its claim");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const QString name = data[0] == '<' ? QStringLiteral("page.html") : QStringLiteral("article.txt");
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto text = plainText(bytes, name);
    if (!text)
        return 0;
    auto article = readArticle(*text, skillReader());
    if (!article)
        return 0;
    check(*article);
    newTerms(*article);
    if (!article->lines.empty()) {
        const size_t line = data[size / 2] % article->lines.size();
        correct(*article, line, static_cast<About>(data[size - 1] % 4), domain::allSections[size % 12], skillReader());
        check(*article);
    }
    return 0;
}
