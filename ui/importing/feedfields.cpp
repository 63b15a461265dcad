// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feedfields.h"

#include <QCoreApplication>

namespace rolescope::ui {

namespace {

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

} // namespace

QString nameOf(importer::feed::JobField field)
{
    using importer::feed::JobField;
    switch (field) {
    case JobField::Title: return Fields::tr("job title");
    case JobField::Employer: return Fields::tr("employer");
    case JobField::Place: return Fields::tr("place");
    case JobField::Country: return Fields::tr("country");
    case JobField::Remote: return Fields::tr("remote");
    case JobField::Type: return Fields::tr("type");
    case JobField::Level: return Fields::tr("level");
    case JobField::Salary: return Fields::tr("salary, as a text");
    case JobField::SalaryLow: return Fields::tr("salary, low end");
    case JobField::SalaryHigh: return Fields::tr("salary, high end");
    case JobField::SalaryMiddle: return Fields::tr("salary, one figure");
    case JobField::Period: return Fields::tr("salary’s period");
    case JobField::Currency: return Fields::tr("currency");
    case JobField::Posted: return Fields::tr("date posted");
    case JobField::Extracted: return Fields::tr("date the feed was taken");
    case JobField::Skills: return Fields::tr("skills");
    case JobField::Description: return Fields::tr("description");
    case JobField::Url: return Fields::tr("address");
    case JobField::Id: return Fields::tr("id");
    }
    return {};
}

} // namespace rolescope::ui
