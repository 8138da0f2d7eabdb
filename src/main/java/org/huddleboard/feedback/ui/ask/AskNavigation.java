package org.huddleboard.feedback.ui.ask;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.QuestionId;
import org.huddleboard.feedback.RequestId;
import org.huddleboard.feedback.application.ask.AskedOfMe;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;

/** The ways into asking, and from there to the cards. */
public final class AskNavigation {
    public static final String ASK = "feedback/ask";
    /** Stands in the address of the composer where a card answers what somebody asked for. */
    public static final String ANSWERS = "answers";

    private AskNavigation() {}

    public static RouterLink ask(String text) {
        return new RouterLink(text, AskFeedbackView.class);
    }

    /** Opens the composer, addressed to whoever asked. */
    static Anchor answer(AskedOfMe asked, String text) {
        return link("feedback/give/" + asked.asker() + "?" + ANSWERS + "=" + asked.id(), text);
    }

    static Anchor card(FeedbackId card, String text) {
        return link("feedback/card/" + card, text);
    }

    static Anchor list(String text) {
        return link("feedback?show=asked-for", text);
    }

    private static Anchor link(String path, String text) {
        var link = new Anchor(path, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** The request an address names; one that is none names nothing. */
    public static Optional<RequestId> request(Optional<String> text) {
        return text.map(id -> new RequestId(uuid(id)));
    }

    public static QuestionId question(String text) {
        return new QuestionId(uuid(text));
    }

    static MemberId member(String text) {
        return new MemberId(uuid(text));
    }

    static RequestId requestId(String text) {
        return new RequestId(uuid(text));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
