package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.huddleboard.feedback.application.Recipient;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.GlyphSize;
import org.huddleboard.shared.ui.PersonMark;
import org.jspecify.annotations.Nullable;

/** To whom: a picker that answers while typing, and, once somebody is picked, their name to change it by. */
class RecipientField extends Composite<Div> {
    final ComboBox<Recipient> picker = new ComboBox<>();
    private final NativeButton chosen = new NativeButton();
    private final transient Consumer<Optional<Recipient>> changed;
    private @Nullable Recipient value;

    /** {@code picked} is where the keyboard goes on once a person has picked somebody. */
    RecipientField(
            BiFunction<String, Integer, List<Recipient>> find, Consumer<Optional<Recipient>> changed, Runnable picked) {
        this.changed = changed;
        getContent().addClassName("recipient-field");
        var label = new Span(getTranslation("feedback.compose.to"));
        label.addClassName("recipient-field__label");
        picker.setAriaLabel(getTranslation("feedback.compose.toWhom"));
        picker.setPlaceholder(getTranslation("feedback.compose.toWhom"));
        picker.setItemLabelGenerator(Recipient::name);
        picker.setRenderer(line());
        picker.setItems(query -> {
            var limit = query.getOffset() + query.getLimit();
            return find.apply(query.getFilter().orElse(""), limit).stream().skip(query.getOffset());
        });
        picker.addValueChangeListener(event -> {
            choose(event.getValue());
            if (event.isFromClient() && value != null) {
                picked.run();
            }
        });
        chosen.addClassName("recipient-field__chosen");
        chosen.setVisible(false);
        chosen.addClickListener(_ -> change());
        getContent().add(label, picker, chosen);
    }

    private static Renderer<Recipient> line() {
        return LitRenderer.<Recipient>of("""
                        <div class="recipient-line">
                          <span class="hb-person hb-person--small" style="--h:${item.hue}" aria-hidden="true">${item.initials}</span>
                          <span>${item.name}</span><span class="recipient-line__detail">${item.detail}</span>
                        </div>""")
                .withProperty("hue", Recipient::hue)
                .withProperty("initials", Recipient::initials)
                .withProperty("name", Recipient::name)
                .withProperty("detail", Recipient::detail);
    }

    Optional<Recipient> value() {
        return Optional.ofNullable(value);
    }

    void choose(@Nullable Recipient recipient) {
        if (recipient == null || recipient.equals(value)) {
            return;
        }
        value = recipient;
        chosen.removeAll();
        chosen.add(
                recipient.isTeam()
                        ? Glyph.PEOPLE.icon(GlyphSize.MEDIUM)
                        : new PersonMark(recipient.initials(), recipient.name(), recipient.hue())
                                .small()
                                .silent(),
                new Span(recipient.name()));
        chosen.setAriaLabel(getTranslation("feedback.compose.changeTo", recipient.name()));
        show();
        changed.accept(value());
    }

    private void change() {
        clear();
        picker.focus();
    }

    void clear() {
        value = null;
        picker.clear();
        show();
        changed.accept(Optional.empty());
    }

    private void show() {
        picker.setInvalid(false);
        picker.setVisible(value == null);
        chosen.setVisible(value != null);
    }

    void focus() {
        picker.focus();
    }

    void refuse(String sentence) {
        if (value != null) {
            clear();
        }
        picker.setErrorMessage(sentence);
        picker.setInvalid(true);
        picker.focus();
    }
}
