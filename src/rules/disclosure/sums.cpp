#include "sums.hpp"

#include <algorithm>
#include <deque>

#include "simplex.hpp"

namespace osl::rules::disclosure {

namespace {

/// The bounds of all terms of a sum together, terms without an upper bound counted apart.
struct Reach {
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::size_t without_least = 0;
    std::size_t without_most = 0;
};

Interval of_term(const Sum::Term& term, const Interval& bounds) {
    if (term.sign > 0) return bounds;
    return {bounds.most >= unbounded ? -unbounded : -bounds.most, -bounds.least};
}

/// Passes bounds along sums until nothing changes or the work allowed is used up.
class Propagation {
public:
    Propagation(List<Interval>& bounds, const List<Sum>& sums) : bounds_(bounds), sums_(sums), sums_of_(bounds.size()) {
        for (std::size_t s = 0; s != sums.size(); ++s)
            for (const auto& term : sums[s].terms) sums_of_[term.unknown].push_back(s);
        waiting_.assign(sums.size(), false);
        empty_.assign(sums.size(), false);
    }

    /// Returns whether it came to an end.
    bool run(std::size_t allowed, std::size_t& steps) {
        for (std::size_t s = 0; s != sums_.size(); ++s) wait(s);
        return go_on(allowed, steps);
    }
    bool run_from(std::size_t unknown, std::size_t allowed, std::size_t& steps) {
        for (const auto s : sums_of_[unknown]) wait(s);
        return go_on(allowed, steps);
    }

    /// Whether a sum turned out to fit no numbers.
    [[nodiscard]] bool is_empty(std::size_t sum) const { return empty_[sum]; }
    [[nodiscard]] bool any_empty() const { return std::ranges::find(empty_, true) != empty_.end(); }

private:
    void wait(std::size_t sum) {
        if (waiting_[sum] || empty_[sum]) return;
        waiting_[sum] = true;
        queue_.push_back(sum);
    }

    bool go_on(std::size_t allowed, std::size_t& steps) {
        std::size_t used = 0;
        while (!queue_.empty()) {
            const auto sum = queue_.front();
            used += sums_[sum].terms.size();
            steps += sums_[sum].terms.size();
            if (used > allowed) {
                for (const auto s : queue_) waiting_[s] = false;
                queue_.clear();
                return false;
            }
            queue_.pop_front();
            waiting_[sum] = false;
            look_at(sum);
        }
        return true;
    }

    [[nodiscard]] Reach reach_of(const Sum& sum) const {
        Reach reach;
        for (const auto& term : sum.terms) {
            const auto interval = of_term(term, bounds_[term.unknown]);
            if (interval.least <= -unbounded)
                ++reach.without_least;
            else
                reach.least += interval.least;
            if (interval.most >= unbounded)
                ++reach.without_most;
            else
                reach.most += interval.most;
        }
        return reach;
    }

    void look_at(std::size_t s) {
        const auto& sum = sums_[s];
        const auto reach = reach_of(sum);
        for (const auto& term : sum.terms) {
            const auto now = of_term(term, bounds_[term.unknown]);
            auto better = now;
            if (reach.without_most - (now.most >= unbounded ? 1 : 0) == 0)
                better.least = std::max(better.least, sum.is - (reach.most - (now.most >= unbounded ? 0 : now.most)));
            if (!sum.at_least && reach.without_least - (now.least <= -unbounded ? 1 : 0) == 0)
                better.most = std::min(better.most, sum.is - (reach.least - (now.least <= -unbounded ? 0 : now.least)));
            if (better.is_empty()) {
                empty_[s] = true;
                return;
            }
            if (better.least == now.least && better.most == now.most) continue;
            auto& bounds = bounds_[term.unknown];
            if (term.sign > 0)
                bounds = better;
            else
                bounds = {-better.most, better.least <= -unbounded ? unbounded : -better.least};
            for (const auto other : sums_of_[term.unknown])
                if (other != s) wait(other);
        }
    }

    List<Interval>& bounds_;
    const List<Sum>& sums_;
    List<List<std::size_t>> sums_of_;
    List<bool> waiting_;
    List<bool> empty_;
    std::deque<std::size_t> queue_;
};

/// What is connected with what: sums and the unknowns in them that are not yet known.
class Circles {
public:
    explicit Circles(std::size_t size) : parent_(size) {
        for (std::size_t i = 0; i != size; ++i) parent_[i] = i;
    }
    std::size_t root(std::size_t i) {
        while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b) { parent_[root(a)] = root(b); }

private:
    List<std::size_t> parent_;
};

/// One connected part of the sums, with its unknowns numbered anew.
struct Part {
    List<std::size_t> unknowns;
    List<std::size_t> sums;
    std::size_t terms = 0;
    bool consistent = true;

    /// Without a circle, bounds passed along the sums are attained.
    [[nodiscard]] bool has_circle() const { return terms >= unknowns.size() + sums.size(); }
};

/// Tries whole numbers: whether any fit when one unknown is held within bounds.
class Search {
public:
    Search(const List<Sum>& sums, std::size_t& left) : sums_(sums), left_(left) {}

    /// The numbers; nothing where none fit. Throws `TooMuchWork`.
    Opt<List<std::int64_t>> find(List<Interval> bounds) {
        Propagation propagation(bounds, sums_);
        std::size_t used = 0;
        const bool ended = propagation.run(left_, used);
        left_ -= std::min(left_, used + bounds.size());
        if (!ended || left_ == 0) throw TooMuchWork{};
        if (propagation.any_empty()) return {};
        std::size_t narrowest = bounds.size();
        for (std::size_t i = 0; i != bounds.size(); ++i) {
            if (bounds[i].is_known()) continue;
            if (narrowest == bounds.size() || bounds[i].most - bounds[i].least < bounds[narrowest].most - bounds[narrowest].least)
                narrowest = i;
        }
        if (narrowest == bounds.size()) {
            List<std::int64_t> out;
            for (const auto& interval : bounds) out.push_back(interval.least);
            return out;
        }
        const auto tried = bounds[narrowest];
        for (auto value = tried.least; value <= tried.most; ++value) {
            bounds[narrowest] = {value, value};
            auto rest = bounds;
            if (auto found = find(std::move(rest))) return found;
        }
        return {};
    }

private:
    const List<Sum>& sums_;
    std::size_t& left_;
};

/// Answers the questions of one part that has a circle.
class Solver {
public:
    Solver(const Part& part, const List<Interval>& first, const List<Interval>& now, const List<Sum>& sums, const List<Question>& questions,
           List<std::size_t>& number, List<Solution>& out, std::size_t& left)
        : part_(part), questions_(questions), out_(out), left_(left) {
        for (std::size_t i = 0; i != part.unknowns.size(); ++i) {
            const auto unknown = part.unknowns[i];
            number[unknown] = i;
            // an upper bound that follows from the sums anyway would only make the tableau larger
            narrow_.push_back(now[unknown]);
            wide_.push_back({now[unknown].least, first[unknown].most < unbounded ? now[unknown].most : unbounded});
        }
        for (const auto s : part.sums) {
            Sum sum{.terms = {}, .is = sums[s].is, .at_least = sums[s].at_least};
            for (const auto& term : sums[s].terms) {
                if (now[term.unknown].is_known())
                    sum.is -= term.sign * now[term.unknown].least;
                else
                    sum.terms.push_back({number[term.unknown], term.sign});
            }
            sums_.push_back(std::move(sum));
        }
    }

    void solve() {
        try {
            Simplex simplex(wide_, sums_, left_);
            if (!simplex.feasible()) {
                for (const auto unknown : part_.unknowns) out_[unknown].consistent = false;
                return;
            }
            witness(simplex.whole_values());
            for (std::size_t i = 0; i != part_.unknowns.size(); ++i) answer(i, simplex);
        } catch (const TooMuchWork&) {  // what was not answered stays so
        } catch (const DoesNotFit&) {
        }
    }

private:
    /// Numbers that fit answer the questions of all unknowns that they reach.
    void witness(const Opt<List<std::int64_t>>& values) {
        if (!values) return;
        if (reached_.empty())
            for (const auto value : *values) reached_.push_back({value, value});
        for (std::size_t i = 0; i != reached_.size(); ++i) {
            reached_[i].least = std::min(reached_[i].least, (*values)[i]);
            reached_[i].most = std::max(reached_[i].most, (*values)[i]);
        }
    }
    [[nodiscard]] bool reaches(std::size_t i, const Question& question) const {
        if (reached_.empty()) return false;
        return (!question.can_be_as_much_as || reached_[i].most >= *question.can_be_as_much_as) &&
               (!question.can_be_as_little_as || reached_[i].least <= *question.can_be_as_little_as);
    }

    void answer(std::size_t i, Simplex& simplex) {
        const auto& question = questions_[part_.unknowns[i]];
        auto& solution = out_[part_.unknowns[i]];
        if (question.can_be_as_much_as && !reaches(i, {.can_be_as_much_as = question.can_be_as_much_as})) {
            const auto most = simplex.greatest(i, *question.can_be_as_much_as).floor();
            if (most < *question.can_be_as_much_as) solution.bounds.most = std::min(solution.bounds.most, most);
            const auto values = simplex.whole_values();
            witness(values);
            if (!values && solution.bounds.most != 0)
                solution.bounds.most = most_by_trying(i, *question.can_be_as_much_as, solution.bounds);
        }
        if (question.can_be_as_little_as && !reaches(i, {.can_be_as_little_as = question.can_be_as_little_as})) {
            const auto least = simplex.least(i, *question.can_be_as_little_as).ceil();
            if (least > *question.can_be_as_little_as) solution.bounds.least = std::max(solution.bounds.least, least);
            const auto values = simplex.whole_values();
            witness(values);
            if (!values) solution.bounds.least = least_by_trying(i, *question.can_be_as_little_as, solution.bounds);
        }
        solution.exact = true;
    }

    std::int64_t most_by_trying(std::size_t i, std::int64_t enough, const Interval& bounds) {
        auto most = std::min(enough, bounds.most);
        for (; most > bounds.least; --most)
            if (tried(i, {most, most >= enough ? bounds.most : most})) break;
        return most >= enough ? bounds.most : most;
    }
    std::int64_t least_by_trying(std::size_t i, std::int64_t enough, const Interval& bounds) {
        auto least = std::max(enough, bounds.least);
        for (; least < bounds.most && least < enough + 64; ++least)
            if (tried(i, {least <= enough ? bounds.least : least, least})) break;
        return least <= enough ? bounds.least : least;
    }
    bool tried(std::size_t i, Interval within) {
        if (narrow_.size() > most_tried) throw TooMuchWork{};
        auto bounds = narrow_;
        bounds[i] = {std::max(bounds[i].least, within.least), std::min(bounds[i].most, within.most)};
        if (bounds[i].is_empty()) return false;
        const auto found = Search(sums_, left_).find(std::move(bounds));
        witness(found);
        return found.has_value();
    }

    static constexpr std::size_t most_tried = 200;  ///< unknowns; the search copies their bounds for each that it tries

    const Part& part_;
    const List<Question>& questions_;
    List<Solution>& out_;
    std::size_t& left_;
    List<Interval> narrow_;
    List<Interval> wide_;
    List<Sum> sums_;
    List<Interval> reached_;
};

}  // namespace

List<Solution> Sums::solve(const List<Question>& questions) {
    const auto first = bounds_;
    std::size_t terms = 0;
    for (const auto& sum : sums_) terms += sum.terms.size();
    Propagation propagation(bounds_, sums_);
    const bool ended = propagation.run(64 * terms + 100'000, steps_);

    Circles circles(bounds_.size());
    List<std::size_t> of_sum(sums_.size(), bounds_.size());
    for (std::size_t s = 0; s != sums_.size(); ++s)
        for (const auto& term : sums_[s].terms) {
            if (bounds_[term.unknown].is_known()) continue;
            if (of_sum[s] != bounds_.size()) circles.join(of_sum[s], term.unknown);
            of_sum[s] = term.unknown;
        }
    List<Part> parts(bounds_.size());
    for (std::size_t i = 0; i != bounds_.size(); ++i) parts[circles.root(i)].unknowns.push_back(i);
    List<Solution> out;
    for (const auto& interval : bounds_) out.push_back({.bounds = interval});
    for (std::size_t s = 0; s != sums_.size(); ++s) {
        if (propagation.is_empty(s))
            for (const auto& term : sums_[s].terms) parts[circles.root(term.unknown)].consistent = false;
        if (of_sum[s] == bounds_.size()) continue;
        auto& part = parts[circles.root(of_sum[s])];
        part.sums.push_back(s);
        for (const auto& term : sums_[s].terms) part.terms += bounds_[term.unknown].is_known() ? 0 : 1;
    }
    List<std::size_t> number(bounds_.size());
    std::size_t left = 2'000 * terms + 100'000'000;
    const auto allowed = left;
    for (const auto& part : parts) {
        if (!part.consistent) {
            for (const auto unknown : part.unknowns) out[unknown].consistent = false;
        } else if (!part.unknowns.empty() && (part.has_circle() || !ended)) {
            for (const auto unknown : part.unknowns) out[unknown].exact = bounds_[unknown].is_known();
            Solver(part, first, bounds_, sums_, questions, number, out, left).solve();
        }
    }
    steps_ += allowed - left;
    return out;
}

}  // namespace osl::rules::disclosure
