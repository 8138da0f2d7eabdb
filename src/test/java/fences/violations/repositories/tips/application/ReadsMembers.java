package fences.violations.repositories.tips.application;

import fences.violations.repositories.people.domain.Members;

/** Helps itself to another module's rows. */
class ReadsMembers {
    Members members;
}
