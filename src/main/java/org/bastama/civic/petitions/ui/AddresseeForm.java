package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.civic.petitions.drafting.PetitionDraft;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.territories.ui.TerritoryField;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Where, whom and by which rules: the place leads to its authorities, the authority to the procedures that apply. */
class AddresseeForm extends Div {

    private final DraftChoices choices;
    private final TerritoryField territory;
    private final NativeSelect authority;
    private final NativeSelect procedure;
    private final NativeSelect topic;
    private final Div rules = new Div();

    private Runnable changed = () -> {};
    private boolean filling;

    AddresseeForm(DraftChoices choices, PetitionDraft draft) {
        this.choices = choices;
        territory = choices.territoryField();
        territory.setLabel(getTranslation("petitions.draft.territory"));
        authority = new NativeSelect(getTranslation("petitions.draft.authority"), Map.of());
        procedure = new NativeSelect(getTranslation("petitions.draft.procedure"), Map.of());
        topic = new NativeSelect(getTranslation("petitions.draft.topic"), choices.topics(ReaderLanguage.get()));
        rules.addClassName("b-card");
        addClassName("petitions-addressee");
        fill(draft);
        territory.addTypedListener(() -> chosen(this::offerAuthorities));
        authority.addValueChangeListener(change -> chosen(this::offerProcedures));
        procedure.addValueChangeListener(change -> chosen(this::showRules));
        topic.addValueChangeListener(change -> chosen(() -> {}));
        add(territory, authority, procedure, rules, topic);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    PetitionDraft with(PetitionText text) {
        return new PetitionDraft(
                text,
                nullIfEmpty(topic.getValue()),
                nullIfEmpty(territory.typed()),
                nullIfEmpty(authority.getValue()),
                nullIfEmpty(procedure.getValue()));
    }

    Map<String, HasValidation> fields() {
        var fields = new LinkedHashMap<String, HasValidation>();
        fields.put("territory", territory);
        fields.put("authority", authority);
        fields.put("procedure", procedure);
        fields.put("topic", topic);
        return fields;
    }

    private void fill(PetitionDraft draft) {
        filling = true;
        territory.show(Objects.requireNonNullElse(draft.territoryCode(), ""));
        offerAuthorities();
        choose(authority, draft.authoritySlug());
        offerProcedures();
        choose(procedure, draft.procedureCode());
        showRules();
        choose(topic, draft.topic());
        filling = false;
    }

    private static void choose(NativeSelect select, @Nullable String value) {
        if (value != null) {
            select.setValue(value);
        }
    }

    /** What follows from a choice changes other choices; all of it is one change. */
    private void chosen(Runnable follows) {
        if (!filling) {
            filling = true;
            try {
                follows.run();
            } finally {
                filling = false;
            }
            changed.run();
        }
    }

    private void offerAuthorities() {
        var offered = new LinkedHashMap<String, String>();
        offered.put("", getTranslation("petitions.draft.choose"));
        authorities().forEach(a -> offered.put(a.slug(), a.names().in(ReaderLanguage.get())));
        authority.setChoices(offered);
        offerProcedures();
    }

    private List<Authority> authorities() {
        return territory.getValue().isEmpty()
                ? List.of()
                : choices.authorities(territory.getValue(), ReaderLanguage.get());
    }

    private void offerProcedures() {
        var applicable =
                authority.getValue().isEmpty() ? List.<Procedure>of() : choices.procedures(authority.getValue());
        var offered = new LinkedHashMap<String, String>();
        if (applicable.isEmpty()) {
            offered.put("", getTranslation("petitions.draft.choose-authority-first"));
        }
        applicable.forEach(p -> offered.put(p.code(), p.names().in(ReaderLanguage.get())));
        procedure.setChoices(offered);
        showRules();
    }

    private void showRules() {
        rules.removeAll();
        var chosen = Optional.of(authority.getValue())
                .filter(slug -> !slug.isEmpty())
                .flatMap(slug -> choices.procedures(slug).stream()
                        .filter(p -> p.code().equals(procedure.getValue()))
                        .findFirst());
        chosen.ifPresent(p -> rules.add(choices.rules(p, authority.getValue())));
        rules.setVisible(chosen.isPresent());
    }

    private static @Nullable String nullIfEmpty(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
