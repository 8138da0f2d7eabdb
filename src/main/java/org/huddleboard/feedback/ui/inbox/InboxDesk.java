package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.feedback.FeedbackShelf;
import org.huddleboard.feedback.application.inbox.InboxItem;
import org.huddleboard.feedback.application.inbox.InboxService;
import org.huddleboard.feedback.application.inbox.PastAnswer;
import org.huddleboard.feedback.application.inbox.SortingService;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.offer.RecordOffers;

/** What sorting needs: the answers, a drawer for drafts, and the steps that other parts of the board offer. */
@SpringComponent
class InboxDesk {
    /** Kinds of records for steps of higher modules; a card has the kind of the shelf. */
    static final String NOTE = "feedback-note";

    static final String RESULT = "feedback-result";

    private final InboxService inbox;
    private final SortingService sorting;
    private final RecordOffers offers;
    private final Drafts drafts;
    private final Memberships memberships;
    private final CurrentMember me;
    private final When when;

    InboxDesk(
            InboxService inbox,
            SortingService sorting,
            RecordOffers offers,
            Drafts drafts,
            Memberships memberships,
            CurrentMember me,
            When when) {
        this.inbox = inbox;
        this.sorting = sorting;
        this.offers = offers;
        this.drafts = drafts;
        this.memberships = memberships;
        this.me = me;
        this.when = when;
    }

    InboxService inbox() {
        return inbox;
    }

    SortingService sorting() {
        return sorting;
    }

    RecordOffers offers() {
        return offers;
    }

    When when() {
        return when;
    }

    Optional<TeamId> team() {
        return memberships.teamToday(me.id());
    }

    List<PastAnswer> history(InboxItem item) {
        return inbox.history(item.record());
    }

    DraftKeeper keeper(UUID record) {
        return keeper("feedback/inbox/" + record);
    }

    DraftKeeper keeper(String place) {
        return new DraftKeeper(drafts, place, memberships.zoneOf(me.id()));
    }

    static RecordRef ref(InboxItem item) {
        var kind = switch (item.content()) {
            case InboxItem.Card _ -> FeedbackShelf.KIND;
            case InboxItem.Note _ -> NOTE;
            case InboxItem.Result _ -> RESULT;
        };
        return new RecordRef(kind, item.record());
    }
}
