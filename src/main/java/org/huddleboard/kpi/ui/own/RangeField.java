package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;

/** A number on a line, moved by hand or with the arrow keys; what it says stands beside it. Plain HTML. */
class RangeField extends Div {
    private static final String MOVED_TO = "event.target.value";
    private static final int MILLIS_TO_SETTLE = 120;

    private final Element input = new Element("input");
    private final Element said = new Element("output");
    private final DoubleFunction<String> words;

    /** From where to where, and how far one key press goes. */
    record Line(double from, double to, double step) {}

    RangeField(String label, Line line, double start, DoubleFunction<String> words, DoubleConsumer moved) {
        this.words = words;
        addClassName("own-range");
        var id = "range-" + UUID.randomUUID();
        input.setAttribute("type", "range")
                .setAttribute("id", id)
                .setAttribute("min", number(line.from()))
                .setAttribute("max", number(line.to()))
                .setAttribute("step", number(line.step()))
                .setAttribute("value", number(start));
        said.setAttribute("for", id);
        getElement()
                .appendChild(
                        new Element("label").setAttribute("for", id).setText(label),
                        new Element("div").appendChild(input, said));
        input.addEventListener("input", event -> {
                    var value = to(event);
                    show(value);
                    moved.accept(value);
                })
                .addEventData(MOVED_TO)
                .debounce(MILLIS_TO_SETTLE, DebouncePhase.TRAILING);
        show(start);
    }

    private void show(double value) {
        said.setText(words.apply(value));
        input.setAttribute("aria-valuetext", words.apply(value));
    }

    private static double to(DomEvent event) {
        return Double.parseDouble(event.getEventData().get(MOVED_TO).asString());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
