package org.huddleboard.feedback.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.application.GiveFeedback;
import org.huddleboard.feedback.application.GiveThanks;
import org.huddleboard.feedback.domain.LanguageHints;
import org.huddleboard.privacy.domain.CustomerDetails;
import org.huddleboard.shared.demo.DemoCast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence the demo centre can say is one the board itself would not ask about. */
class CardTextsTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);
    private final LanguageHints hints = new LanguageHints();

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void noSentenceNeedsAHintOrNamesACustomersDetails(String tag) {
        var language = Locale.of(tag);
        var texts = CardTexts.in(language);
        var every = texts.every();

        assertThat(every).hasSizeGreaterThan(40);
        assertThat(every)
                .allSatisfy(words -> texts.said(words, TUESDAY).forEach((part, text) -> {
                    assertThat(hints.about(part, text, language)).as(text).isEmpty();
                    assertThat(CustomerDetails.in(text)).as(text).isEmpty();
                    assertThat(text)
                            .hasSizeLessThanOrEqualTo(
                                    words.model() == FeedbackModel.THANKS
                                            ? GiveThanks.MAX_WORDS
                                            : GiveFeedback.MAX_WORDS);
                    assertThat(text).doesNotContain("{").doesNotContain(" ,").isEqualTo(text.strip());
                }));
        assertThat(texts.replies())
                .allSatisfy(reply -> assertThat(CustomerDetails.in(reply)).isEmpty());
    }

    @Test
    void thereAreFortySituationsAndMoreInEnglish() {
        var situations = CardTexts.in(Locale.ENGLISH).every().stream()
                .map(words -> words.parts().getOrDefault(FeedbackPart.SITUATION, ""))
                .distinct()
                .toList();

        assertThat(situations).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void thanksHaveNoDigitsSinceTheyMayStandOnAWall(String tag) {
        assertThat(CardTexts.in(Locale.of(tag)).thanks())
                .allSatisfy(words -> assertThat(words.parts().values())
                        .noneMatch(text -> text.chars().anyMatch(Character::isDigit)));
        assertThat(DemoCast.lines("thanks_team_en.txt"))
                .noneMatch(text -> text.chars().anyMatch(Character::isDigit));
    }

    @Test
    void cardsOfThePicturesNeedNoHintEither() {
        var lines =
                DemoCast.lines("pictures.txt").stream().map(CardTexts::cells).toList();

        assertThat(lines).allSatisfy(cells -> {
            var model = FeedbackModel.valueOf(cells.get(2));
            for (var i = 0; i < model.asked().size(); i++) {
                var text = cells.get(9 + i);
                assertThat(hints.about(model.asked().get(i), text, Locale.ENGLISH))
                        .as(text)
                        .isEmpty();
                assertThat(CustomerDetails.in(text)).as(text).isEmpty();
            }
        });
        assertThat(lines).extracting(cells -> cells.get(0)).containsAll(List.of("priya", "kofi", "leo", "sam.doyle"));
    }
}
