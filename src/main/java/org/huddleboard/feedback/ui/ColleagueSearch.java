package org.huddleboard.feedback.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.huddleboard.feedback.application.WritingService;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.search.SearchSource;

/** Answers the search field with colleagues of the site, each leading to a card for them. */
@SpringComponent
class ColleagueSearch implements SearchSource {
    private static final int ORDER = 20;

    private final WritingService writing;
    private final Access access;

    ColleagueSearch(WritingService writing, Access access) {
        this.writing = writing;
        this.access = access;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Hit> find(String typed, int limit) {
        if (!access.may(Action.FEEDBACK_GIVE)) {
            return List.of();
        }
        return writing.colleagues(typed, limit).stream()
                .flatMap(to -> to.to().member().stream()
                        .map(id -> new Hit(
                                Glyph.FEEDBACK, to.name(), to.detail(), FeedbackNavigation.GIVE + "/" + id, "")))
                .toList();
    }
}
