package org.huddleboard.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class DraftsTests {
    private static final String PLACE = "feedback";

    @Autowired
    ApplicationContext spring;

    @Autowired
    Drafts drafts;

    @Autowired
    @Qualifier("draftPersonalData")
    PersonalDataHolder holder;

    private TestCentre centre;
    private MemberId ana;
    private MemberId ben;

    @BeforeEach
    void centre() {
        centre = new TestCentre(spring);
        var team = centre.team("Voice");
        ana = centre.agent("Ana Bell", team);
        ben = centre.agent("Ben Cole", team);
    }

    @Test
    void whatWasTypedIsGivenBackToWhoTypedIt() {
        centre.as(ana, () -> drafts.keep(PLACE, Map.of("situation", "This morn")));
        centre.as(ana, () -> drafts.keep(PLACE, Map.of("situation", "This morning", "impact", "")));

        assertThat(centre.as(ana, () -> drafts.find(PLACE)))
                .hasValueSatisfying(
                        draft -> assertThat(draft.fields()).containsExactly(Map.entry("situation", "This morning")));
    }

    @Test
    void nobodyElseReadsOrDiscardsIt() {
        centre.as(ana, () -> drafts.keep(PLACE, Map.of("situation", "Between us")));

        assertThat(centre.as(ben, () -> drafts.find(PLACE))).isEmpty();
        centre.as(ben, () -> drafts.discard(PLACE));
        assertThat(centre.as(ana, () -> drafts.find(PLACE))).isPresent();
    }

    @Test
    void somebodyWithoutARoleKeepsNothing() {
        var stranger = centre.member("Rae Lane");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(stranger, () -> drafts.keep(PLACE, Map.of("situation", "Hello"))));
    }

    @Test
    void sentOrEmptiedTextIsForgotten() {
        centre.as(ana, () -> drafts.keep(PLACE, Map.of("situation", "Sent")));
        centre.as(ana, () -> drafts.discard(PLACE));
        centre.as(ana, () -> drafts.keep("other", Map.of("situation", "Cleared")));
        centre.as(ana, () -> drafts.keep("other", Map.of("situation", " ")));

        assertThat(centre.as(ana, () -> drafts.find(PLACE))).isEmpty();
        assertThat(centre.as(ana, () -> drafts.find("other"))).isEmpty();
    }

    @Test
    void customersCardNumberIsNotKeptEvenWhileTyping() {
        centre.as(ana, () -> drafts.keep(PLACE, Map.of("situation", "On the call", "impact", "4111 1111 1111 1111")));

        assertThat(centre.as(ana, () -> drafts.find(PLACE)).orElseThrow().fields())
                .containsOnlyKeys("situation");
    }

    @Test
    void twoScreensMayBeginTheSameDraftAtOnce() throws Exception {
        try (var screens = Executors.newFixedThreadPool(4)) {
            var typing = IntStream.range(0, 12)
                    .mapToObj(at -> (Callable<Boolean>) () -> centre.as(ana, () -> {
                        drafts.keep(PLACE, Map.of("situation", "Text " + at));
                        return true;
                    }))
                    .toList();
            for (var typed : screens.invokeAll(typing)) {
                assertThat(typed.get()).isTrue();
            }
        }

        assertThat(centre.as(ana, () -> drafts.find(PLACE))).isPresent();
    }

    @Test
    void textThatIsTooLongIsRefusedInWords() {
        var endless = "word ".repeat(10_000);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(ana, () -> drafts.keep(PLACE, Map.of("situation", endless))));
    }

    @Test
    void ownDraftsAreExportedAndErased() {
        centre.as(ana, () -> drafts.keep(PLACE, Map.of("situation", "Mine")));

        assertThat(holder.export(ana).get("drafts"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("situation", "Mine"));
        assertThat(holder.export(ben).get("drafts")).isEmpty();
        holder.erase(ana);
        assertThat(centre.as(ana, () -> drafts.find(PLACE))).isEmpty();
    }
}
