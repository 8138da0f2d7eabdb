package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.application.SessionPage;
import org.huddleboard.shadowing.application.SessionPage.DebriefCard;
import org.huddleboard.shadowing.application.SessionPage.ObservationRecord;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;

/** A debrief as it was written, with the signatures under it; with both it is the observation record. */
class RecordSheet extends Sheet {
    private final transient SlotWords words;

    RecordSheet(SessionPage page, DebriefCard debrief, ObservationRecord written, SlotWords words, Runnable sign) {
        this.words = words;
        addClassName("record-sheet");
        var complete = written.hostSigned().isPresent();
        add(new H2(
                complete
                        ? getTranslation("shadowing.debrief.record")
                        : getTranslation(
                                "shadowing.debrief.headingOf", debrief.guest().firstName())));
        var answers = new DescriptionList();
        answers.addClassName("record-sheet__answers");
        answer(answers, "shadowing.debrief.heard", written.heard());
        answer(answers, "shadowing.debrief.willTry", written.willTry());
        answer(answers, "shadowing.debrief.question", written.question());
        var host = page.host().map(Person::name).orElseGet(() -> getTranslation("shadowing.session.somebody"));
        var signatures = new Div(
                signature(debrief.guest().name(), Optional.of(written.guestSigned())),
                signature(host, written.hostSigned()));
        signatures.addClassName("record-sheet__signatures");
        add(answers, signatures);
        if (complete) {
            var stands = new Paragraph(getTranslation("shadowing.debrief.forGood"));
            stands.addClassName("record-sheet__stands");
            add(stands);
        } else if (page.standing() == SessionPage.Standing.HOST) {
            add(new PrimaryButton(getTranslation("shadowing.debrief.sign"), Glyph.PENCIL, _ -> sign.run()));
        }
        add(new AudienceLine(getTranslation("shadowing.debrief.who")));
    }

    private void answer(DescriptionList answers, String key, String said) {
        answers.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(said));
    }

    private Span signature(String name, Optional<ZonedDateTime> at) {
        var line = new Span(
                at.map(when -> getTranslation("shadowing.debrief.signedBy", name, words.signedAt(when, getLocale())))
                        .orElseGet(() -> getTranslation("shadowing.debrief.notSigned", name)));
        line.addClassNames("hb-before", at.isPresent() ? Glyph.CHECK.className() : Glyph.CLOCK.className());
        line.addClassName("record-sheet__signature");
        return line;
    }
}
