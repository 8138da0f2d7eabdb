package org.huddleboard.stores;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huddleboard.rota.OffPhone;
import org.huddleboard.rota.OffPhoneKind;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many bookings that want the same time of the same people at once; a clash is the only thing that may stop one. */
final class ClaimRace {
    private static final Instant TEN = Instant.parse("2027-03-01T10:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final OffPhone offPhone;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    ClaimRace(ApplicationContext spring) {
        this.offPhone = spring.getBean(OffPhone.class);
        this.transaction = spring.getBean(TransactionTemplate.class);
        this.jdbc = spring.getBean(JdbcClient.class);
    }

    /** Half hours that begin five minutes apart, each of which has one slot in common with all the others. */
    long winnersOfOverlappingTimes(MemberId person, int claims) throws Exception {
        return winners(IntStream.range(0, claims)
                .mapToObj(i -> won(() -> claim(session(), person, TEN.plus(Duration.ofMinutes(i % 6 * 5L)))))
                .toList());
    }

    long winnersInOppositeOrder(MemberId one, MemberId other, int claims) throws Exception {
        return winners(IntStream.range(0, claims)
                .mapToObj(i -> {
                    var order = i % 2 == 0 ? List.of(one, other) : List.of(other, one);
                    var session = session();
                    return won(() -> transaction.executeWithoutResult(
                            _ -> order.forEach(person -> claim(session, person, TEN))));
                })
                .toList());
    }

    private void claim(RecordRef session, MemberId person, Instant from) {
        offPhone.claim(session, OffPhoneKind.SHADOWING, person, from, from.plus(HALF_AN_HOUR));
    }

    private static RecordRef session() {
        return new RecordRef("shadowing", UUID.randomUUID());
    }

    private static Callable<Boolean> won(Runnable work) {
        return () -> {
            try {
                work.run();
                return true;
            } catch (Clash _) {
                return false;
            }
        };
    }

    private static long winners(List<Callable<Boolean>> claims) throws Exception {
        try (var hands = Executors.newFixedThreadPool(claims.size())) {
            var won = 0L;
            for (var answer : hands.invokeAll(claims)) {
                won += answer.get() ? 1 : 0;
            }
            return won;
        }
    }

    long claimedSlots(MemberId person) {
        return jdbc.sql("select count(*) from rota_claim where member_id = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }
}
