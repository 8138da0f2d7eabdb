package org.huddleboard.improvement.ui.activity;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.huddleboard.improvement.application.activity.ActivityService;
import org.huddleboard.improvement.application.measure.CreditService;
import org.huddleboard.kpi.TeamChange;
import org.huddleboard.shared.ui.offer.RecordOffers;

/** What the screen of activities works with. */
@SpringComponent
class ActivityDesk {
    final ActivityService activities;
    final CreditService credits;
    final TeamChange figures;
    final RecordOffers offers;

    ActivityDesk(ActivityService activities, CreditService credits, TeamChange figures, RecordOffers offers) {
        this.activities = activities;
        this.credits = credits;
        this.figures = figures;
        this.offers = offers;
    }
}
