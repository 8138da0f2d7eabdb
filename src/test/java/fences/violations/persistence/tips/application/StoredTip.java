package fences.violations.persistence.tips.application;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity outside domain. */
@Entity
class StoredTip {
    @Id
    Long number;
}
