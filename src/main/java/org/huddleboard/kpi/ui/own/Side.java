package org.huddleboard.kpi.ui.own;

import org.huddleboard.people.Person;
import org.huddleboard.shared.MemberId;

/** From which side a member's page is seen; picks the words. */
sealed interface Side {
    MemberId member();

    /** The last part of a message key. */
    String key();

    /** The member's first name, where a leader reads. */
    String name();

    /** The member. */
    record Own(MemberId member) implements Side {
        @Override
        public String key() {
            return "own";
        }

        @Override
        public String name() {
            return "";
        }
    }

    /** The member's leader. */
    record Leader(Person person) implements Side {
        @Override
        public MemberId member() {
            return person.id();
        }

        @Override
        public String key() {
            return "leader";
        }

        @Override
        public String name() {
            return person.firstName();
        }
    }
}
