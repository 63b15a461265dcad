// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <array>

namespace rolescope::storage {

/// A table that imports and changes by hand fill. `columns` is the order in which rows are inserted and hashed, so a
/// change of it is a change of the hashes already stored.
struct Table {
    const char *name;
    const char *columns;
    int optional = 0; ///< that many of the last columns came later: null is no part of the hash
};

namespace tables {

inline constexpr Table source{
    "source", "id,batch,key,title,long_title,publisher,url,kind,stated_date,reading_minutes,content_hash,raw_text"};
inline constexpr Table sourceReference{"source_reference", "id,batch,source,kind,text,role"};
inline constexpr Table role{"role", "id,batch,name,family"};
inline constexpr Table roleAlias{"role_alias", "id,batch,role,name,source,span_from,span_to"};
inline constexpr Table sourceRole{"source_role", "source,role,batch,position"};
inline constexpr Table skillCategory{"skill_category", "id,batch,key,name"};
inline constexpr Table skill{"skill", "id,batch,key,name,category,part_of"};
inline constexpr Table skillAlias{"skill_alias", "id,batch,skill,name"};
inline constexpr Table claim{
    "claim",
    "id,batch,source,role,other_role,section,strength,label,text,brief,original,span_from,span_to,paraphrased,"
    "outlook_percent,outlook_from,outlook_to,outlook_place,outlook_population,outlook_origin"};
inline constexpr Table claimSkill{"claim_skill", "claim,skill,batch,strength,one_of"};
inline constexpr Table claimSkillWords{"claim_skill_words", "claim,skill,batch,span_from,span_to"};
inline constexpr Table job{
    "job",
    "id,batch,source,same_as,title,employer,place,country,remote,type,level,currency,period,low,high,posted,"
    "salary_raw,key,repeat",
    3};
inline constexpr Table jobText{"job_text", "job,batch,salary_raw,level_raw,hours,description,url,skills,salary_note",
                               1};

inline constexpr Table roleEdit{"role_edit", "id,batch,role,change,value"};
inline constexpr Table claimEdit{"claim_edit", "id,batch,claim"};
inline constexpr Table sourceEdit{"source_edit", "id,batch,source,publisher"};
inline constexpr Table similarDuty{"similar_duty", "id,batch,claim_a,claim_b,confirmed"};
inline constexpr Table nearCopy{"near_copy", "id,batch,source_a,source_b,apart"};
inline constexpr Table titleEdit{"title_edit", "id,batch,title,ignored"};
inline constexpr Table skillEdit{"skill_edit", "id,batch,skill,change,value"};
inline constexpr Table matchEdit{"match_edit", "id,batch,skill,claim,job,title,words,counts"};

inline constexpr std::array imported{source,    sourceReference, role,      roleAlias,  sourceRole,      skillCategory,
                                     skill,     skillAlias,      claim,     claimSkill, claimSkillWords, job,
                                     jobText,   roleEdit,        claimEdit, sourceEdit, similarDuty,     nearCopy,
                                     titleEdit, skillEdit,       matchEdit};

/// Hashed with a batch's rows; only row_hash itself is left out.
inline constexpr Table importBatch{"import_batch", "id,file,kind,imported_at,options,report"};
/// That a batch was undone: all that stays of it beside its import_batch row.
inline constexpr Table undoneBatch{"undone_batch", "batch,undone_at"};

} // namespace tables
} // namespace rolescope::storage
