package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupState;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** Starts a petition: for whom, and in which language it is written first. */
class StartForm extends Section {

    /** Starts a draft for a group (null: as one citizen) in a language. */
    interface Start {
        void in(@Nullable GroupId group, Language language);
    }

    /** The groups to choose from; one of them, if it is asked for, is chosen beforehand. */
    StartForm(List<Group> groups, Optional<String> asked, Start start) {
        addClassName("b-card");
        var owners = new LinkedHashMap<String, String>();
        groups.forEach(group -> owners.put(group.id().toString(), name(group)));
        owners.put("", getTranslation("petitions.start.citizen"));
        var owner = new NativeSelect(getTranslation("petitions.start.owner"), owners);
        asked.filter(owners::containsKey).ifPresent(owner::setValue);
        var languages = new LinkedHashMap<String, String>();
        Language.all().forEach(l -> languages.put(l.code(), getTranslation("shared.language." + l.code() + ".own")));
        var language = new NativeSelect(getTranslation("petitions.start.language"), languages);
        language.setValue(ReaderLanguage.get().code());
        var button = new Button(
                getTranslation("petitions.start.button"),
                click -> new Rejected()
                        .field("group", owner)
                        .run(() -> start.in(
                                owner.getValue().isEmpty() ? null : new GroupId(UUID.fromString(owner.getValue())),
                                Language.of(language.getValue()).orElseThrow())));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new H2(getTranslation("petitions.start.title")),
                new Paragraph(getTranslation("petitions.start.lead")),
                owner,
                language,
                button);
    }

    private String name(Group group) {
        var name = group.name().isBlank() ? getTranslation("groups.untitled") : group.name();
        return group.state() == GroupState.REGISTERED ? name : getTranslation("petitions.start.unregistered", name);
    }
}
