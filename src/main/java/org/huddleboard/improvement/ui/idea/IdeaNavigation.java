package org.huddleboard.improvement.ui.idea;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Function;
import org.huddleboard.improvement.IdeaId;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.shared.NotFound;

/** The ways to the ideas. */
final class IdeaNavigation {
    static final String BOARD = "improvement";
    static final String PAGE = "improvement/idea/:idea";
    static final String IDEA = "idea";
    static final String ISSUE = "issue";
    static final String BRING = "bring";

    private IdeaNavigation() {}

    static RouterLink page(IdeaId id, String text) {
        return new RouterLink(text, IdeaView.class, new RouteParameters(IDEA, id.toString()));
    }

    static RouterLink board(String text) {
        return new RouterLink(text, IdeasView.class);
    }

    static IdeaId idea(String text) {
        return named(text, IdeaId::of);
    }

    static IssueId issue(String text) {
        return named(text, IssueId::of);
    }

    private static <T> T named(String text, Function<String, T> of) {
        try {
            return of.apply(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
