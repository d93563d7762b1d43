package org.bastama.civic.responses.desk;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The officials of an authority keep its templates: each of them may add, change and take out. */
@Component
public class KeepTemplates {

    /** How many templates an authority may have. */
    public static final int MOST = 50;

    /** What changing or taking out a template is rejected with that a colleague took out meanwhile. */
    public static final String GONE = "responses.template.gone";

    private static final int LONGEST_NAME = 100;

    private final TemplateRepository templates;
    private final Officials officials;
    private final Clock clock;

    KeepTemplates(TemplateRepository templates, Officials officials, Clock clock) {
        this.templates = templates;
        this.officials = officials;
        this.clock = clock;
    }

    /** The templates of an authority by name; none for whoever does not speak for it. */
    @Transactional(readOnly = true)
    public List<ResponseTemplate> of(String authoritySlug, Actor actor) {
        return officials.speaksFor(actor, authoritySlug) ? templates.of(authoritySlug) : List.of();
    }

    /** One of them, for whoever speaks for its authority. */
    @Transactional(readOnly = true)
    public Optional<ResponseTemplate> find(UUID id, Actor actor) {
        return templates.find(id).filter(template -> officials.speaksFor(actor, template.authoritySlug()));
    }

    /**
     * Adds one. Fields of a rejection: {@code name}, {@code text}, {@code text.<language>} (with
     * {@code responses.template.unknown} for what is in braces and no placeholder); else {@code shared.not-allowed} or
     * {@code responses.template.too-many}.
     */
    @Transactional
    public void add(String authoritySlug, String name, LocalizedText text, Actor actor) {
        require(authoritySlug, actor);
        if (templates.of(authoritySlug).size() >= MOST) {
            throw Rejection.of("responses.template.too-many", MOST);
        }
        templates.insert(checked(Ids.next(clock), authoritySlug, name, text, 1, actor));
    }

    /**
     * Changes one over the version that was read; rejected like {@link #add}, with {@code shared.changed-meanwhile}, or
     * with {@link #GONE}.
     */
    @Transactional
    public void change(UUID id, String name, LocalizedText text, int read, Actor actor) {
        var template = found(id, actor);
        if (!templates.update(checked(id, template.authoritySlug(), name, text, read + 1, actor))) {
            throw Rejection.of("shared.changed-meanwhile");
        }
    }

    /** Takes one out, rejected with {@link #GONE} when that was done; answers that it was put into stay as they are. */
    @Transactional
    public void remove(UUID id, Actor actor) {
        templates.delete(found(id, actor));
    }

    private ResponseTemplate found(UUID id, Actor actor) {
        var template = templates.find(id).orElseThrow(() -> Rejection.of(GONE));
        require(template.authoritySlug(), actor);
        return template;
    }

    private void require(String authoritySlug, Actor actor) {
        actor.requireAccount();
        if (!officials.speaksFor(actor, authoritySlug)) {
            throw Rejection.of("shared.not-allowed");
        }
    }

    private ResponseTemplate checked(
            UUID id, String authoritySlug, String typedName, LocalizedText typed, int version, Actor actor) {
        var rejections = new Rejections();
        var name = rejections.collect("name", () -> Text.name(typedName, LONGEST_NAME));
        var texts = new EnumMap<Language, String>(Language.class);
        typed.texts().forEach((language, text) -> {
            var field = "text." + language.code();
            var clean = rejections.collect(field, () -> Text.lines(text, PublishResponse.MAXIMUM));
            texts.put(language, clean == null ? "" : clean);
            var unknown = Placeholder.unknown(text);
            rejections.require(unknown.isEmpty(), field, "responses.template.unknown", String.join(" ", unknown));
        });
        rejections.require(!typed.isEmpty(), "text", "responses.template.text-missing");
        rejections.throwIfAny();
        return new ResponseTemplate(
                id,
                authoritySlug,
                Objects.requireNonNull(name),
                new LocalizedText(texts),
                version,
                actor.name(),
                clock.instant());
    }
}
