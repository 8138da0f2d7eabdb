package org.huddleboard.tips.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.MemberId;
import org.huddleboard.tips.domain.Tip;
import org.huddleboard.tips.domain.TipState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays tips before a reader, with author and outcomes: two statements, however many tips. */
@Component
class TipCards {
    private final PeopleDirectory directory;
    private final JdbcClient jdbc;

    TipCards(PeopleDirectory directory, JdbcClient jdbc) {
        this.directory = directory;
        this.jdbc = jdbc;
    }

    private record Sum(UUID tip, int worked, int tried) {}

    List<TipCard> lay(List<Tip> tips, LocalDate today) {
        if (tips.isEmpty()) {
            return List.of();
        }
        var authors = directory.people(authors(tips));
        var sums = sums(tips.stream().map(tip -> tip.id().value()).toList());
        return tips.stream().map(tip -> card(tip, authors, sums, today)).toList();
    }

    private static List<MemberId> authors(List<Tip> tips) {
        return tips.stream().flatMap(tip -> tip.author().stream()).distinct().toList();
    }

    private Map<UUID, Sum> sums(Collection<UUID> tips) {
        return jdbc
                .sql("""
                        select tip, sum(case when worked then 1 else 0 end), count(*) from tip_outcome
                        where tip in (:tips) group by tip""")
                .param("tips", tips)
                .query((row, _) -> new Sum(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Sum::tip, sum -> sum));
    }

    private static TipCard card(Tip tip, Map<MemberId, Person> authors, Map<UUID, Sum> sums, LocalDate today) {
        var text = tip.text();
        var filing = tip.filing();
        var sum = sums.getOrDefault(tip.id().value(), new Sum(tip.id().value(), 0, 0));
        var needsCheck = tip.stateOn(today) != TipState.CHECKED;
        return new TipCard(
                tip.id(),
                filing.kind(),
                filing.reason(),
                filing.channel(),
                filing.language(),
                text.title(),
                text.scenario(),
                text.question(),
                text.doThis(),
                text.say(),
                text.avoid(),
                tip.author().flatMap(author -> Optional.ofNullable(authors.get(author))),
                tip.verifiedUntil(),
                needsCheck,
                needsCheck || !today.isBefore(tip.verifiedUntil()),
                sum.worked(),
                sum.tried());
    }
}
