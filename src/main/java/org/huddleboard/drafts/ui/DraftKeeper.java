package org.huddleboard.drafts.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huddleboard.drafts.Draft;
import org.huddleboard.drafts.Drafts;

/**
 * Keeps the named text fields of a screen as a draft at one place and says when it last did; gives the text back when
 * the screen opens again. While the line is cut the browser keeps it ({@code scripts/drafts.js}) until the server has.
 */
public class DraftKeeper extends Span {
    private static final int MILLIS_BETWEEN = 800;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final transient Drafts drafts;
    private final String place;
    private final ZoneId zone;
    private final Map<String, HasValue<?, String>> fields = new LinkedHashMap<>();
    private boolean watching = true;
    private boolean restored;
    private int discarded;

    /** The zone tells the time of the last keeping as the person's clock does. */
    public DraftKeeper(Drafts drafts, String place, ZoneId zone) {
        this.drafts = drafts;
        this.place = place;
        this.zone = zone;
        addClassName("draft-keeper");
        getElement().setAttribute("role", "status");
    }

    /** Keeps that field under that name. */
    public <F extends Component & HasValue<?, String>> DraftKeeper keep(String name, F field) {
        fields.put(name, field);
        field.getElement().setAttribute("data-draft", place + "/" + name);
        if (field instanceof HasValueChangeMode mode) {
            mode.setValueChangeMode(ValueChangeMode.TIMEOUT);
            mode.setValueChangeTimeout(MILLIS_BETWEEN);
        }
        field.addValueChangeListener(_ -> changed());
        return this;
    }

    /** Whether text was given back when the screen opened. */
    public boolean hasRestored() {
        return restored;
    }

    /** Forgets the text: it has been sent, or is no longer wanted. */
    public void discard() {
        watching = false;
        drafts.discard(place);
        setText("");
        UI.getCurrent().getElement().setAttribute("data-draft-gone", place + "#" + ++discarded);
        fields.values().forEach(HasValue::clear);
        watching = true;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (event.isInitialAttach()) {
            drafts.find(place).ifPresent(this::giveBack);
        }
    }

    private void giveBack(Draft draft) {
        watching = false;
        fields.forEach((name, field) -> {
            var text = draft.fields().getOrDefault(name, "");
            if (!text.isBlank()) {
                field.setValue(text);
                restored = true;
            }
        });
        watching = true;
        acknowledge();
        tell("drafts.restored", draft.savedAt());
    }

    private void changed() {
        if (!watching) {
            return;
        }
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> texts.put(name, field.getValue()));
        drafts.keep(place, texts);
        acknowledge();
        drafts.find(place).ifPresentOrElse(draft -> tell("drafts.saved", draft.savedAt()), () -> setText(""));
    }

    private void tell(String key, Instant at) {
        setText(getTranslation(key, TIME.format(at.atZone(zone))));
    }

    /** The browser lets go of its own copy once it sees here the text it holds. */
    private void acknowledge() {
        fields.values()
                .forEach(field -> ((Component) field)
                        .getElement()
                        .setAttribute(
                                "data-draft-saved",
                                String.valueOf(field.getValue().hashCode())));
    }
}
