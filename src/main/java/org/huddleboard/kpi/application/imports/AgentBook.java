package org.huddleboard.kpi.application.imports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.imports.ImportOutcome.Unmatched;

/** Who the names of one file are, in which team on which day, and whom nobody knows; each is asked once. */
public final class AgentBook {
    private static final int MOST_UNMATCHED = 5_000;

    private final Function<String, Optional<MemberId>> known;
    private final Function<TeamDay, Optional<TeamId>> membership;
    private final Predicate<TeamId> mayImport;
    private final Predicate<String> mayPlaceNowhere;
    private final Predicate<String> isStranger;
    private final Optional<TeamId> team;
    private final Map<String, Optional<MemberId>> members = new HashMap<>();
    private final Map<TeamDay, Optional<TeamId>> teams = new HashMap<>();
    private final Map<TeamId, Boolean> allowed = new HashMap<>();
    private final Map<String, Boolean> nameless = new HashMap<>();
    private final Map<String, Long> unmatched = new HashMap<>();

    AgentBook(
            Function<String, Optional<MemberId>> known,
            Function<TeamDay, Optional<TeamId>> membership,
            Predicate<TeamId> mayImport,
            Predicate<String> mayPlaceNowhere,
            Predicate<String> isStranger,
            Optional<TeamId> team) {
        this.known = known;
        this.membership = membership;
        this.mayImport = mayImport;
        this.mayPlaceNowhere = mayPlaceNowhere;
        this.isStranger = isStranger;
        this.team = team;
    }

    record TeamDay(MemberId member, LocalDate day) {}

    /** Whose readings they are, and for which team they count. */
    public record Placed(Optional<MemberId> member, Optional<TeamId> team) {}

    /** The member by the first of these names that is known. */
    public Optional<MemberId> member(String key, String otherName) {
        return members.computeIfAbsent(
                key, _ -> known.apply(key).or(() -> otherName.isEmpty() ? Optional.empty() : known.apply(otherName)));
    }

    /** The member's team of that day; the team said for the file where there is none. */
    public Placed placed(String key, LocalDate day) {
        var member = members.getOrDefault(key, Optional.empty());
        var own = member.flatMap(id -> teams.computeIfAbsent(new TeamDay(id, day), membership));
        return new Placed(member, own.or(() -> team));
    }

    /** Whether whoever hands the file in may do so for that agent's team of the day. */
    public boolean mayImportFor(String key, LocalDate day) {
        var placed = placed(key, day);
        if (placed.member().isEmpty() && !key.isEmpty()) {
            return nameless.computeIfAbsent(key, mayPlaceNowhere::test);
        }
        return placed.team()
                .map(of -> allowed.computeIfAbsent(of, mayImport::test))
                .orElseGet(() -> mayPlaceNowhere.test(key));
    }

    /** Whether rows without an agent can count for the team the file was handed in for. */
    public boolean hasTeam() {
        return team.isPresent();
    }

    /** Notes a row of somebody nobody knows. */
    public void count(String key) {
        if (!key.isEmpty()
                && members.getOrDefault(key, Optional.empty()).isEmpty()
                && (unmatched.size() < MOST_UNMATCHED || unmatched.containsKey(key))) {
            unmatched.merge(key, 1L, Long::sum);
        }
    }

    public List<Unmatched> unmatched() {
        return unmatched.entrySet().stream()
                .filter(entry -> !isStranger.test(entry.getKey()))
                .map(entry -> new Unmatched(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Unmatched::rows).reversed().thenComparing(Unmatched::name))
                .toList();
    }
}
