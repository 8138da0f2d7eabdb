package org.huddleboard.tips.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.ui.Keys;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.application.TipWords;

/** Where a tip gets its words: the fields at the left, a worked example at the right, and the proof that all is kept. */
abstract class TipDesk extends Main {
    private final transient Drafts drafts;
    private final transient Memberships memberships;
    private final transient CurrentMember me;
    private final PageHead head = new PageHead();

    TipDesk(Drafts drafts, Memberships memberships, CurrentMember me) {
        this.drafts = drafts;
        this.memberships = memberships;
        this.me = me;
        addClassName("tip-desk");
        head.right(TipsNavigation.list(getTranslation("tips.page.back")));
        add(head);
    }

    /** What is open while a tip is written. */
    record Open(TipForm form, DraftKeeper keeper) {}

    final Open lay(String headline, String place, String button) {
        removeAll();
        head.finding(headline);
        var keeper = new DraftKeeper(drafts, place, memberships.zoneOf(me.id()));
        var form = new TipForm(keeper, getLocale());
        var open = new Open(form, keeper);
        var send = new PrimaryButton(button, _ -> send(open));
        send.addThemeName("large");
        send.setSuffixComponent(new Keys(getTranslation("tips.key.ctrl"), getTranslation("tips.key.enter")));
        Shortcuts.addShortcutListener(form, () -> send(open), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(form)
                .resetFocusOnActiveElement();
        var row = new Div(send, keeper);
        row.addClassName("tip-desk__send");
        form.add(row);
        var body = new Div(form, new Aside(example()));
        body.addClassName("tip-desk__body");
        add(head, body);
        return open;
    }

    private void send(Open open) {
        try {
            var id = post(open.form().written());
            open.keeper().discard();
            TipsNavigation.toTip(id);
        } catch (BrokenRule refusal) {
            var field = refusal.field();
            open.form()
                    .refuse(
                            field == null ? "" : field,
                            getTranslation(refusal.key(), refusal.arguments().toArray()));
        }
    }

    /** Stores the words; a broken rule names the field it is about. */
    abstract TipId post(TipWords words);

    private Sheet example() {
        var sheet = new Sheet(
                new H2(getTranslation("tips.example.heading")),
                new Paragraph(getTranslation("tips.example.title")),
                new TipParts(
                        getTranslation("tips.example.do"),
                        getTranslation("tips.example.say"),
                        getTranslation("tips.example.avoid")),
                TipSentences.small(getTranslation("tips.example.why")));
        sheet.addClassName("tip-desk__example");
        return sheet;
    }
}
