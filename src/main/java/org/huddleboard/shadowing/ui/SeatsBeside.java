package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shadowing.domain.ShadowingSession;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Told;

/** Who sits in the chosen session. Whoever looks after a guest takes that one seat back here, and says why. */
class SeatsBeside extends Div {
    private final transient TakeBack takeBack;
    final TextField reason = new TextField();
    private transient Optional<ShadowingBookingId> asking = Optional.empty();
    private transient Optional<SlotCard> shown = Optional.empty();
    private transient LookedAfter starters = LookedAfter.NOBODY;

    /** One guest's seat is to be free again, for that reason. */
    @FunctionalInterface
    interface TakeBack {
        void take(SlotCard slot, SlotCard.Guest guest, String reason);
    }

    SeatsBeside(TakeBack takeBack) {
        this.takeBack = takeBack;
        addClassName("seats-beside");
        reason.setMaxLength(ShadowingSession.LONGEST_REASON);
        // What is typed has reached the server by then.
        Shortcuts.addShortcutListener(this, this::confirm, Key.ENTER)
                .listenOn(reason)
                .resetFocusOnActiveElement();
        reason.addKeyDownListener(Key.ESCAPE, _ -> ask(Optional.empty()));
    }

    /** Answers whether anybody's name is read here. Another session begins without a question. */
    boolean show(SlotCard slot, LookedAfter lookedAfter) {
        if (shown.filter(before -> before.id().equals(slot.id())).isEmpty()) {
            asking = Optional.empty();
        }
        shown = Optional.of(slot);
        starters = lookedAfter;
        return lay();
    }

    private boolean lay() {
        removeAll();
        shown.ifPresent(slot -> {
            var lines = new BesideLines(slot, starters);
            lines.ownSentence(this).ifPresent(this::addSentence);
            lines.others().forEach(guest -> {
                addSentence(lines.sentence(this, guest));
                if (lines.isMineToTakeBack(guest)) {
                    add(asking.filter(guest.booking()::equals).isPresent() ? question(slot, guest) : button(guest));
                }
            });
        });
        return getChildren().findAny().isPresent();
    }

    private void addSentence(String sentence) {
        var beside = new Paragraph(sentence);
        beside.addClassName("slot-panel__beside");
        add(beside);
    }

    private CardButton button(SlotCard.Guest guest) {
        var button = new CardButton(
                getTranslation("shadowing.panel.takeSeat", guest.person().firstName()));
        button.addClickListener(_ -> ask(Optional.of(guest.booking())));
        return button;
    }

    private Div question(SlotCard slot, SlotCard.Guest guest) {
        reason.setLabel(
                getTranslation("shadowing.panel.seatReason", guest.person().firstName(), slot.hostFirstName()));
        var confirm = new CardButton(getTranslation("shadowing.panel.seatConfirm")).primary();
        confirm.addClickListener(_ -> confirm());
        var leave = new CardButton(getTranslation("shadowing.panel.seatLeave"));
        leave.addClickListener(_ -> ask(Optional.empty()));
        var buttons = new Div(confirm, leave);
        buttons.addClassName("seats-beside__buttons");
        var question = new Div(reason, buttons);
        question.addClassName("seats-beside__question");
        return question;
    }

    /** The keyboard goes on in the field, or where the question was asked. */
    private void ask(Optional<ShadowingBookingId> seat) {
        var before = asking;
        asking = seat;
        reason.clear();
        reason.setInvalid(false);
        lay();
        if (seat.isPresent()) {
            reason.focus();
        } else if (before.isPresent()) {
            getChildren()
                    .filter(CardButton.class::isInstance)
                    .findFirst()
                    .map(CardButton.class::cast)
                    .ifPresent(CardButton::focus);
        }
    }

    private void confirm() {
        shown.ifPresent(slot -> slot.guests().stream()
                .filter(guest -> asking.filter(guest.booking()::equals).isPresent())
                .findFirst()
                .ifPresent(guest -> takeBack.take(slot, guest, reason.getValue())));
    }

    /** Why the seat stays taken, at the field. */
    void refuse(String sentence) {
        Told.refuse(reason, sentence);
    }
}
