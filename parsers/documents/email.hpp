// E-mails as files (EML: RFC 5322 and MIME) -> Document.
#pragma once

#include "parsers/documents/parts.hpp"

namespace boardwatch::documents {

/// Loads everything that the library of MIME, the C library's character sets and its time zones take from files when they
/// are first used, and sets the process's time zone to UTC. A process that will lock itself away from its files calls it
/// before, while it has one thread; afterwards read_document() asks the system for memory and random numbers only.
void prepare_email();

/// Sender, day and subject as first lines, then the text, plain rather than HTML where it comes in both; behind it each
/// attachment as a part. Pictures that the text shows, signatures and invitations are passed over. Its title is the subject;
/// its date is the one that its words state, else the day it was sent. An attachment that cannot be read makes the document
/// partial, and its fault names it. Errors: empty, damaged, too_large, encrypted, no_text.
Result<Document> read_email(std::string_view bytes, const PartReader& read_part, PartBudget& budget);

}  // namespace boardwatch::documents
