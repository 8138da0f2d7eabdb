package fences.violations.services.tips.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks nobody who they are. */
@Service
@Transactional
public class OpenService {
    public void everybodyMay() {}
}
