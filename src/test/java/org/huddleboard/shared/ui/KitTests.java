package org.huddleboard.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KitTests {
    private static final Path ICONS = Path.of("frontend/icons");
    private static final Path STYLES = Path.of("frontend/styles/base");

    @ParameterizedTest
    @EnumSource
    void everyGlyphHasItsDrawingAndItsClass(Glyph glyph) throws Exception {
        var name = glyph.className().substring("hb-i-".length());

        assertThat(ICONS.resolve(name + ".svg")).exists();
        assertThat(Files.readString(STYLES.resolve("icon-names.css"))).contains("." + glyph.className() + " {");
        assertThat(glyph.icon().getElement().getAttribute("aria-hidden")).isEqualTo("true");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindBringsItsColours(CardKind kind) throws Exception {
        assertThat(Files.readString(STYLES.resolve("cards.css"))).contains("." + kind.className() + " {");
    }

    @Test
    void buttonsWithOnlyAnIconAreNamed() {
        assertThat(CardButton.iconOnly(Glyph.CLOSE, "Close").getAriaLabel()).contains("Close");
        assertThat(new SoftButton(Glyph.INBOX, "Inbox").getAriaLabel()).contains("Inbox");
    }

    @Test
    void personIsNamedUnlessTheNameStandsBeside() {
        var alone = new PersonMark("PN", "Priya Nair", 320);
        assertThat(alone.getElement().getAttribute("aria-label")).isEqualTo("Priya Nair");
        assertThat(alone.silent().getElement().getAttribute("aria-hidden")).isEqualTo("true");
    }

    @Test
    void cardSaysItsKindItsWordsAndWhoSeesIt() {
        var card = new WordsCard(CardKind.THANKS, "Thanks from Kofi");
        card.words(new Chip("I got my break because of you."));
        card.audience("Only you and Kofi can see this");
        card.actions(new CardButton("Thank Kofi").setAction("thank", "42"));

        assertThat(texts(card))
                .containsExactly(
                        "Thanks from Kofi",
                        "I got my break because of you.",
                        "Thank Kofi",
                        "Only you and Kofi can see this");
        assertThat(all(card.getElement()).filter(part -> "thank".equals(part.getAttribute("data-action"))))
                .singleElement()
                .satisfies(button -> assertThat(button.getAttribute("data-ref")).isEqualTo("42"));
    }

    @Test
    void choiceIsAGroupOfRadioButtonsAndHoldsAValue() {
        var bar = new ChoiceBar<>(List.of("SBI", "BOOST"), Function.identity());
        bar.setAriaLabel("Model");

        assertThat(bar.getValue()).isEqualTo("SBI");
        bar.setValue("BOOST");
        assertThat(bar.getElement().getAttribute("role")).isEqualTo("radiogroup");
        assertThat(all(bar.getElement()).filter(part -> part.getProperty("checked", false)))
                .singleElement()
                .satisfies(radio -> assertThat(radio.getAttribute("value")).isEqualTo("1"));
    }

    @Test
    void pastOfTheDayIsFoldedAndTheRestIsTrueToScale() {
        var blocks = List.of(
                new DayStrip.Block(at("08:00"), at("14:00"), "Calls", "", DayStrip.State.PAST),
                new DayStrip.Block(at("14:00"), at("16:30"), "Calls", "", DayStrip.State.NOW));
        var scale = DayScale.of(blocks, at("14:12"));

        assertThat(scale.percent(at("08:00"))).isEqualTo("0.00%");
        assertThat(scale.percent(at("14:00"))).isEqualTo("14.50%");
        assertThat(scale.percent(at("16:30"))).isEqualTo("100.00%");
        assertThat(scale.marks())
                .startsWith(at("08:00"), at("14:00"), at("14:30"))
                .endsWith(at("16:30"));
        assertThat(scale.percent(at("07:00"))).isEqualTo("0.00%");
    }

    private static LocalTime at(String time) {
        return LocalTime.parse(time);
    }

    private static List<String> texts(Component component) {
        return all(component.getElement())
                .filter(Element::isTextNode)
                .map(Element::getText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(KitTests::all));
    }
}
