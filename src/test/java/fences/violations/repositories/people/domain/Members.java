package fences.violations.repositories.people.domain;

import org.springframework.data.repository.Repository;

/** Another module's rows. */
public interface Members extends Repository<String, String> {}
