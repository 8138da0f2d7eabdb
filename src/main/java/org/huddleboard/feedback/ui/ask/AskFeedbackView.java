package org.huddleboard.feedback.ui.ask;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.feedback.application.WritingService;
import org.huddleboard.feedback.application.ask.RequestService;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.PageHead;
import org.jspecify.annotations.Nullable;

/** Where one asks up to five colleagues for feedback on one thing, in fifteen seconds. */
@Route(AskNavigation.ASK)
@PageTitle("Ask for feedback")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH})
class AskFeedbackView extends Main implements HasUrlParameter<String> {
    private static final String DRAFT = "feedback/ask";

    private final transient WritingService writing;
    private final transient RequestService requests;
    private final transient Drafts drafts;
    private final transient Memberships memberships;
    private final transient CurrentMember me;
    private final PageHead head = new PageHead();

    @Nullable
    AskForm form;

    private @Nullable DraftKeeper keeper;

    AskFeedbackView(
            WritingService writing, RequestService requests, Drafts drafts, Memberships memberships, CurrentMember me) {
        this.writing = writing;
        this.requests = requests;
        this.drafts = drafts;
        this.memberships = memberships;
        this.me = me;
        addClassName("ask-view");
        head.right(AskNavigation.list(getTranslation("feedback.compose.back")));
        Shortcuts.addShortcutListener(this, this::send, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    /** An address may name the first colleague to ask. */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String colleague) {
        var fresh = new DraftKeeper(drafts, DRAFT, memberships.zoneOf(me.id()));
        var asking = new AskForm(writing, fresh, Optional.ofNullable(colleague).map(AskNavigation::member), this::send);
        keeper = fresh;
        form = asking;
        head.finding(getTranslation("feedback.ask.headline"));
        head.under(getTranslation("feedback.ask.under"));
        removeAll();
        add(head, asking);
        asking.behaviour.focus();
    }

    private void send() {
        var open = form;
        var draft = keeper;
        if (open == null || draft == null) {
            return;
        }
        try {
            var asked = requests.ask(open.command()).size();
            draft.discard();
            form = null;
            show(asked);
        } catch (BrokenRule refusal) {
            open.tell(refusal);
        }
    }

    private void show(int asked) {
        removeAll();
        head.finding(getTranslation("feedback.asked.headline", asked));
        head.under("");
        var said = new Section(new Paragraph(getTranslation("feedback.asked.said")));
        said.addClassName("ask-view__said");
        said.getElement().setAttribute("role", "status");
        var list = AskNavigation.list(getTranslation("feedback.asked.list"));
        list.addClassNames("hb-button", "hb-button--primary");
        var again = AskNavigation.ask(getTranslation("feedback.asked.again"));
        again.addClassName("hb-button");
        var ways = new Div(list, again);
        ways.addClassName("ask-view__ways");
        said.add(ways);
        add(head, said);
    }
}
