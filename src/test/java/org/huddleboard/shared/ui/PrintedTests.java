package org.huddleboard.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class PrintedTests {
    private static final String HOSTILE = "<img src=x onerror=alert(1)> & \"you\" </p><script>alert(2)</script>";

    @Test
    void aPrintedPartIsOneNodeThatReadsAsItsComponentsDid() {
        var drawn = new Div(new Paragraph("It was quiet,"), new CardButton("Thank Kofi").setAction("thank", "42"));
        drawn.addClassNames("hb-card", "hb-card--thanks");
        drawn.getElement().setAttribute("aria-label", "A card");

        var printed = Printed.of(drawn).getElement();

        assertThat(printed.getChildCount()).isZero();
        assertThat(printed.getTag()).isEqualTo("div");
        assertThat(printed.getClassList()).containsExactlyInAnyOrder("hb-card", "hb-card--thanks");
        assertThat(printed.getAttribute("aria-label")).isEqualTo("A card");
        assertThat(Jsoup.parse(printed.getOuterHTML()).select("button[data-action=thank][data-ref=42]"))
                .hasSize(1);
        assertThat(Jsoup.parse(printed.getOuterHTML()).text()).isEqualTo("It was quiet, Thank Kofi");
    }

    @Test
    void wordsStayWords() {
        var printed = Printed.of(new Div(new Paragraph(HOSTILE))).getElement().getProperty("innerHTML");

        var read = Jsoup.parseBodyFragment(printed);
        assertThat(read.select("img, script")).isEmpty();
        assertThat(read.text()).isEqualTo(HOSTILE);
    }

    @Test
    void whatManyScreensShowIsOneText() {
        var mine = Printed.of(new Div(new Paragraph(HOSTILE)));
        var yours = Printed.of(new Div(new Paragraph(HOSTILE)));

        assertThat(mine.print()).isSameAs(yours.print());
        assertThat(mine.getElement()).isNotEqualTo(yours.getElement());
    }

    @Test
    void aPrintedButtonDoesWhatItSays() {
        var clicks = new AtomicInteger();
        var button = Printed.of(new CardButton("Shortcuts"))
                .onClick(clicks::incrementAndGet)
                .getElement();

        button.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button, "click", JsonNodeFactory.instance.objectNode()));

        assertThat(clicks).hasValue(1);
    }
}
