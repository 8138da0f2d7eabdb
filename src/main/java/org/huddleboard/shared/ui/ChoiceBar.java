package org.huddleboard.shared.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of a few, side by side: native radio buttons, so arrows, focus and screen readers work by themselves. */
public class ChoiceBar<T> extends AbstractCompositeField<Div, ChoiceBar<T>, T> implements HasAriaLabel {
    private static final String CHOSEN = "event.target.value";

    private final List<T> items;
    private final List<Element> radios = new ArrayList<>();

    /** The first item is chosen from the start. */
    public ChoiceBar(List<T> items, Function<T, String> label) {
        super(items.getFirst());
        this.items = List.copyOf(items);
        var name = "choice-" + UUID.randomUUID();
        getContent().addClassName("hb-choice");
        getElement().setAttribute("role", "radiogroup");
        for (var i = 0; i < this.items.size(); i++) {
            var radio = new Element("input")
                    .setAttribute("type", "radio")
                    .setAttribute("name", name)
                    .setAttribute("value", String.valueOf(i));
            radios.add(radio);
            var text = new Element("span").setText(label.apply(this.items.get(i)));
            getElement().appendChild(new Element("label").appendChild(radio, text));
        }
        getElement().addEventListener("change", this::chosenByPerson).addEventData(CHOSEN);
        setPresentationValue(this.items.getFirst());
    }

    private void chosenByPerson(DomEvent event) {
        var value = items.get(Integer.parseInt(event.getEventData().get(CHOSEN).asString()));
        setPresentationValue(value);
        setModelValue(value, true);
    }

    /** The look of tabs in a page head, without the well behind them. */
    public ChoiceBar<T> asTabs() {
        getContent().addClassName("hb-choice--tabs");
        return this;
    }

    @Override
    protected void setPresentationValue(@Nullable T value) {
        var chosen = items.indexOf(value);
        for (var i = 0; i < radios.size(); i++) {
            radios.get(i).setProperty("checked", i == chosen);
        }
    }
}
