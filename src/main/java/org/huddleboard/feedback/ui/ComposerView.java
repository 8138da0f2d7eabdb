package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.application.Recipient;
import org.huddleboard.feedback.ui.ask.AskNavigation;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.PageHead;
import org.jspecify.annotations.Nullable;

/** Where a card is written, to whoever the address names or the author picks, and shown once it is sent. */
abstract class ComposerView extends Main implements HasUrlParameter<String> {
    private final transient Desk desk;
    private final transient When when;
    private final FeedbackModel begin;
    private final PageHead head = new PageHead();
    private @Nullable Writing writing;

    /** What is open while a card is written. */
    record Writing(Composer composer, SendRow row, DraftKeeper keeper) {}

    ComposerView(FeedbackModel begin, Desk desk, When when) {
        this.begin = begin;
        this.desk = desk;
        this.when = when;
        addClassName("composer-view");
        head.right(new RouterLink(getTranslation("feedback.compose.back"), FeedbackView.class));
        Shortcuts.addShortcutListener(this, this::send, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, this::leave, Key.ESCAPE).resetFocusOnActiveElement();
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String to) {
        var named = Optional.ofNullable(to)
                .map(FeedbackNavigation::colleague)
                .map(id -> desk.writing().recipient(id));
        var answers = AskNavigation.request(
                        event.getLocation().getQueryParameters().getSingleParameter(AskNavigation.ANSWERS))
                .map(desk::asked);
        var place = FeedbackNavigation.draftPlace(begin, to);
        var keeper = desk.keeper(answers.map(asked -> place + "/" + asked.id()).orElse(place));
        var row = new SendRow(keeper, this::send, this::leave);
        var composer = new Composer(desk.writing(), begin, keeper, row, answers, this::headline);
        writing = new Writing(composer, row, keeper);
        removeAll();
        add(head, composer);
        headline(composer);
        named.ifPresent(composer.recipient::choose);
    }

    Optional<Writing> writing() {
        return Optional.ofNullable(writing);
    }

    private void headline(Composer composer) {
        var to = composer.recipient.value();
        var kind = composer.thanks() ? "feedback.compose.thanks" : "feedback.compose.write";
        head.finding(to.map(Recipient::shortName)
                .map(name -> getTranslation(kind + ".to", name))
                .orElseGet(() -> getTranslation(kind + ".somebody")));
    }

    void send() {
        writing().ifPresent(open -> {
            open.row().refuse("");
            try {
                var id = desk.send(open.composer());
                open.keeper().discard();
                show(id);
            } catch (BrokenRule refusal) {
                tell(open, refusal);
            }
        });
    }

    /** At the field where it was made, the text kept; at the button where no field is meant. */
    private void tell(Writing open, BrokenRule refusal) {
        var sentence = getTranslation(refusal.key(), refusal.arguments().toArray());
        var field = refusal.field();
        if (field == null || !open.composer().refuse(field, sentence)) {
            open.row().refuse(sentence);
        }
    }

    private void show(FeedbackId id) {
        var card = desk.card(id);
        writing = null;
        removeAll();
        head.finding(getTranslation("feedback.sent.headline", CardSentences.toName(this, card)));
        add(head, new SentPanel(card, when));
    }

    /** The words are kept already. */
    private void leave() {
        FeedbackNavigation.to(FeedbackNavigation.Tab.FOR_ME);
    }
}
