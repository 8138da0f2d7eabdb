package fences.violations.entities.tips.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Lets anybody change it without saying why. */
@Entity
class SettableTip {
    @Id
    private Long number;

    public void setNumber(Long number) {
        this.number = number;
    }
}
