package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.feedback.application.Recipient;
import org.huddleboard.shared.ui.Keys;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.SoftButton;

/** Send it, or keep it for later; and the proof that it is kept already. */
class SendRow extends Div {
    final PrimaryButton send = new PrimaryButton("");
    private final Paragraph refusal = new Paragraph();

    SendRow(DraftKeeper keeper, Runnable sent, Runnable kept) {
        addClassName("send-row");
        send.addThemeName("large");
        send.setSuffixComponent(new Keys(getTranslation("feedback.key.ctrl"), getTranslation("feedback.key.enter")));
        send.addClickListener(_ -> sent.run());
        var later = new SoftButton(getTranslation("feedback.compose.later"), _ -> kept.run());
        later.addThemeName("large");
        refusal.addClassName("send-row__refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(refusal, send, later, keeper);
        addressedTo(Optional.empty());
    }

    void addressedTo(Optional<Recipient> to) {
        send.setText(to.map(somebody -> getTranslation("feedback.compose.sendTo", somebody.shortName()))
                .orElseGet(() -> getTranslation("feedback.compose.send")));
    }

    void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isBlank());
    }
}
