#include "watch/history.hpp"

namespace boardwatch::watch {

bool is_history(std::optional<PartialDate> meeting, Date today) {
  return !meeting || days_between(last_day(*meeting), today) > history_after_days;
}

}  // namespace boardwatch::watch
