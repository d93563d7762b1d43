package org.bastama.civic.responses.desk;

import static bastama.db.responses.Tables.TEMPLATE;

import bastama.db.responses.tables.records.TemplateRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.LocalizedText;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Templates of authorities. */
@Repository
class TemplateRepository {

    private final DSLContext database;

    TemplateRepository(DSLContext database) {
        this.database = database;
    }

    List<ResponseTemplate> of(String authoritySlug) {
        return database.selectFrom(TEMPLATE)
                .where(TEMPLATE.AUTHORITY_SLUG.eq(authoritySlug))
                .orderBy(TEMPLATE.NAME, TEMPLATE.ID)
                .fetch(TemplateRepository::template);
    }

    Optional<ResponseTemplate> find(UUID id) {
        return database.selectFrom(TEMPLATE).where(TEMPLATE.ID.eq(id)).fetchOptional(TemplateRepository::template);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(ResponseTemplate template) {
        database.insertInto(TEMPLATE)
                .set(TEMPLATE.ID, template.id())
                .set(TEMPLATE.AUTHORITY_SLUG, template.authoritySlug())
                .set(TEMPLATE.NAME, template.name())
                .set(TEMPLATE.BODY, template.text().toJson())
                .set(TEMPLATE.VERSION, template.version())
                .set(TEMPLATE.CHANGED_BY_NAME, template.changedBy())
                .set(TEMPLATE.CHANGED_AT, template.changedAt())
                .execute();
    }

    /** Keeps the next version over the one before; false when that is not the one stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean update(ResponseTemplate template) {
        return database.update(TEMPLATE)
                        .set(TEMPLATE.NAME, template.name())
                        .set(TEMPLATE.BODY, template.text().toJson())
                        .set(TEMPLATE.VERSION, template.version())
                        .set(TEMPLATE.CHANGED_BY_NAME, template.changedBy())
                        .set(TEMPLATE.CHANGED_AT, template.changedAt())
                        .where(TEMPLATE.ID.eq(template.id()), TEMPLATE.VERSION.eq(template.version() - 1))
                        .execute()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(ResponseTemplate template) {
        database.deleteFrom(TEMPLATE).where(TEMPLATE.ID.eq(template.id())).execute();
    }

    private static ResponseTemplate template(TemplateRecord row) {
        return new ResponseTemplate(
                row.getId(),
                row.getAuthoritySlug(),
                row.getName(),
                LocalizedText.fromJson(row.getBody()),
                row.getVersion(),
                row.getChangedByName(),
                row.getChangedAt());
    }
}
