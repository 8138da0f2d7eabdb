package org.huddleboard.rota.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huddleboard.people.AccountEnded;
import org.huddleboard.people.Role;
import org.huddleboard.rota.OffPhoneKind;
import org.huddleboard.shared.RecordRef;
import org.junit.jupiter.api.Test;

/** Whose address a feed is, how long it answers, and what it holds. */
class FeedAddressTests extends FeedCentre {
    @Test
    void holdsFourWeeksBackAndSixMonthsAheadOfItsOwnerAlone() throws Exception {
        for (var at : List.of(
                "2027-02-20T10:00:00Z", "2027-02-21T10:00:00Z", "2027-09-19T10:00:00Z", "2027-09-21T10:00:00Z")) {
            var from = Instant.parse(at);
            offPhone.claim(
                    new RecordRef("test", UUID.randomUUID()), OffPhoneKind.HUDDLE, amira, from, from.plusSeconds(600));
        }

        assertThat(events(address(amira)))
                .extracting(FeedCentre::start)
                .containsExactly(Instant.parse("2027-02-21T10:00:00Z"), Instant.parse("2027-09-19T10:00:00Z"));
        assertThat(events(address(mara))).isEmpty();
    }

    @Test
    void answersAsACalendarThatNobodyKeeps() throws Exception {
        var response = fetch(address(amira));

        assertThat(response.getHeader("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void renewedAddressStopsTheOldOneWhichIsThenLikeOneThatNeverWas() throws Exception {
        var old = address(amira);
        var renewed = address(amira);

        var gone = fetch(old);
        var never = fetch("/calendar/" + "x".repeat(43) + ".ics");

        assertThat(gone.getStatus()).isEqualTo(404).isEqualTo(never.getStatus());
        assertThat(gone.getContentAsByteArray()).isEqualTo(never.getContentAsByteArray());
        assertThat(gone.getHeaderNames()).isEqualTo(never.getHeaderNames());
        assertThat(fetch(renewed).getStatus()).isEqualTo(200);
        centre.as(amira, feeds::stop);
        assertThat(fetch(renewed).getStatus()).isEqualTo(404);
    }

    @Test
    void addressIsStoredAsAHashOnly() {
        var secret = address(amira).replaceAll(".*/|\\.ics", "");

        assertThat(jdbc.sql("select secret_hash from rota_feed where member_id = ?")
                        .param(amira.value())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(secret);
    }

    @Test
    void endedAccountTakesItsFeedWithIt() throws Exception {
        var address = address(amira);

        transaction.executeWithoutResult(_ -> spring.publishEvent(new AccountEnded(amira, clock.instant())));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(fetch(address).getStatus()).isEqualTo(404));
        assertThat(centre.as(amira, feeds::madeAt)).isEmpty();
    }

    @Test
    void feedOfSomebodyWithoutARoleIsNotThere() throws Exception {
        var kim = centre.member("Kim Vale");
        centre.belongs(kim, centre.team("Chat"), centre.today().minusDays(9));
        var role = centre.holds(kim, Role.PLANNER, centre.leeds());
        var address = address(kim);
        assertThat(fetch(address).getStatus()).isEqualTo(200);

        centre.loses(role);

        assertThat(fetch(address).getStatus()).isEqualTo(404);
    }
}
