package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.improvement.application.ActionCard;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.RecordPage;
import org.springframework.beans.factory.ObjectProvider;

/** A drawer for what is being typed about actions. */
@SpringComponent
class ActionDesk {
    private final Drafts drafts;
    private final Memberships memberships;
    private final CurrentMember me;
    private final Map<String, RecordPage> pages;

    ActionDesk(Drafts drafts, Memberships memberships, CurrentMember me, ObjectProvider<RecordPage> pages) {
        this.pages = pages.stream().collect(Collectors.toMap(RecordPage::kind, Function.identity()));
        this.drafts = drafts;
        this.memberships = memberships;
        this.me = me;
    }

    /** The way back to what an action was agreed about. */
    Optional<Component> origin(ActionCard card, Locale language) {
        return card.about()
                .flatMap(record -> Optional.ofNullable(pages.get(record.kind()))
                        .flatMap(page -> page.link(card.team(), record, language)))
                .map(link -> new Anchor(link.path(), link.words()));
    }

    DraftKeeper keeper(String place) {
        return new DraftKeeper(drafts, ActionNavigation.LIST + "/" + place, memberships.zoneOf(me.id()));
    }
}
