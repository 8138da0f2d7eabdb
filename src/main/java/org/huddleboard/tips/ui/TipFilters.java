package org.huddleboard.tips.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DomEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Keys;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.application.TipQuery;

/** What narrows the shelf: words, a contact reason, a channel. */
class TipFilters extends Div {
    private static final int QUIET_MILLIS = 150;
    private static final String CHOSEN = "event.target.closest('[data-ref]').dataset.ref";
    private static final String ON_A_CHIP = "!!event.target.closest('[data-ref]')";
    private static final String EVERY = "";

    final TextField words = new TextField();
    final ChoiceBar<TipChannel> channel;
    private final Div reasons = new Div();
    private final transient Runnable changed;
    private Optional<ContactReason> reason = Optional.empty();

    TipFilters(Runnable changed) {
        this.changed = changed;
        addClassName("tip-filters");
        words.setAriaLabel(getTranslation("tips.search.label"));
        words.setPlaceholder(getTranslation("tips.search.placeholder"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setSuffixComponent(new Keys("/"));
        words.setClearButtonVisible(true);
        words.setMaxLength(120);
        words.addClassName("tip-filters__words");
        words.getElement().setAttribute("data-search", "");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(QUIET_MILLIS);
        words.addValueChangeListener(_ -> changed.run());
        channel = new ChoiceBar<>(
                List.of(TipChannel.ANY, TipChannel.VOICE, TipChannel.CHAT, TipChannel.EMAIL),
                choice -> getTranslation("tips.filter.channel." + choice));
        channel.setAriaLabel(getTranslation("tips.filter.channel"));
        channel.addValueChangeListener(_ -> changed.run());
        reasons.addClassName("tip-filters__reasons");
        reasons.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("tips.filter.reason"))
                .addEventListener("click", this::chosen)
                .addEventData(CHOSEN)
                .setFilter(ON_A_CHIP);
        var row = new Div(words, channel);
        row.addClassName("tip-filters__row");
        add(row, reasons);
        drawReasons();
    }

    private void chosen(DomEvent event) {
        choose(named(Optional.of(event.getEventData().get(CHOSEN).asString())));
        changed.run();
    }

    /** A second click on the chosen one takes the choice back. */
    void choose(Optional<ContactReason> wanted) {
        reason = wanted.equals(reason) ? Optional.empty() : wanted;
        drawReasons();
    }

    private void drawReasons() {
        reasons.removeAll();
        reasons.add(chip(EVERY, getTranslation("tips.filter.everyReason"), reason.isEmpty()));
        Stream.of(ContactReason.values())
                .forEach(one -> reasons.add(chip(
                        one.name(),
                        getTranslation("tips.reason." + one),
                        reason.filter(one::equals).isPresent())));
    }

    private static CardButton chip(String ref, String text, boolean isChosen) {
        var chip = new CardButton(text);
        chip.addClassName("tip-filters__chip");
        chip.getElement().setAttribute("data-ref", ref).setAttribute("aria-pressed", String.valueOf(isChosen));
        return chip;
    }

    void read(Optional<String> typed, Optional<String> reasonName, Optional<String> channelName) {
        words.setValue(typed.orElse(""));
        reason = named(reasonName);
        channel.setValue(channelName
                .flatMap(name -> Arrays.stream(TipChannel.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElse(TipChannel.ANY));
        drawReasons();
    }

    private static Optional<ContactReason> named(Optional<String> name) {
        return name.flatMap(wanted -> Arrays.stream(ContactReason.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst());
    }

    TipQuery query(Locale language) {
        return new TipQuery(words.getValue().strip(), reason, channelAsked(), language);
    }

    private Optional<TipChannel> channelAsked() {
        return Optional.of(channel.getValue()).filter(choice -> choice != TipChannel.ANY);
    }
}
