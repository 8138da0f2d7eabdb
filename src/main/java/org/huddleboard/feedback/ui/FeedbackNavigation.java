package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.feedback.Addressee;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The ways into the screens of feedback; what a reload should keep stands in the address. */
final class FeedbackNavigation {
    static final String LIST = "feedback";
    static final String GIVE = "feedback/give";
    static final String THANKS = "feedback/thanks";
    static final String CARD = "feedback/card";
    static final String SHOW = "show";
    static final String LEAF = "page";

    private FeedbackNavigation() {}

    /** The lists of cards. */
    enum Tab {
        FOR_ME("for-me"),
        FROM_ME("from-me"),
        ASKED_FOR("asked-for"),
        FOR_THE_TEAM("for-the-team");

        private final String name;

        Tab(String name) {
            this.name = name;
        }

        /** Anything unknown is the first list. */
        static Tab named(Optional<String> name) {
            for (var tab : values()) {
                if (name.filter(tab.name::equals).isPresent()) {
                    return tab;
                }
            }
            return FOR_ME;
        }
    }

    static void to(Tab tab) {
        UI.getCurrentOrThrow()
                .navigate(FeedbackView.class, RouteParameters.empty(), QueryParameters.of(SHOW, tab.name));
    }

    /** Goes to older or newer cards of the same list. */
    static void to(Tab tab, int leaf) {
        UI.getCurrentOrThrow()
                .navigate(
                        FeedbackView.class,
                        RouteParameters.empty(),
                        QueryParameters.simple(Map.of(SHOW, tab.name, LEAF, String.valueOf(leaf + 1))));
    }

    /** The leaf an address names; anything else is the newest. */
    static int leaf(Optional<String> number) {
        try {
            return number.map(Integer::parseInt).orElse(1) - 1;
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    static RouterLink write(String text) {
        return new RouterLink(text, GiveFeedbackView.class);
    }

    static RouterLink writeTo(MemberId member, String text) {
        return new RouterLink(text, GiveFeedbackView.class, member.toString());
    }

    static RouterLink thank(String text) {
        return new RouterLink(text, GiveThanksView.class);
    }

    static RouterLink thank(MemberId member, String text) {
        return new RouterLink(text, GiveThanksView.class, member.toString());
    }

    static RouterLink fairness(String text) {
        return new RouterLink(text, FairnessView.class);
    }

    static RouterLink card(FeedbackId id, String text) {
        return new RouterLink(text, FeedbackCardPage.class, id.toString());
    }

    /** Words that an address names a receiver for are kept apart, so that they never reach somebody else. */
    static String draftPlace(FeedbackModel begin, @Nullable String to) {
        var desk = begin == FeedbackModel.THANKS ? THANKS : GIVE;
        return to == null ? desk : desk + "/" + to;
    }

    /** A part of an address that should name somebody or something; an id that is none names nothing. */
    static Addressee colleague(String id) {
        return Addressee.of(new MemberId(uuid(id)));
    }

    static FeedbackId cardId(String id) {
        return new FeedbackId(uuid(id));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
