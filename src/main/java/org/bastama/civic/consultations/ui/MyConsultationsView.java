package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.civic.consultations.StartConsultation;
import org.bastama.civic.groups.Group;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** The consultations of the authorities and groups a person speaks for; and starting a new one. */
@Route(value = "my/consultations", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/consultations.css")
class MyConsultationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 200;
    private static final String AUTHORITY = "a:";
    private static final String GROUP = "g:";

    private final ConsultationQueries consultations;
    private final ConsultationGuard guard;
    private final StartConsultation start;
    private final HolderNames names;
    private final CurrentActor currentActor;

    MyConsultationsView(
            ConsultationQueries consultations,
            ConsultationGuard guard,
            StartConsultation start,
            HolderNames names,
            CurrentActor currentActor) {
        this.consultations = consultations;
        this.guard = guard;
        this.start = start;
        this.names = names;
        this.currentActor = currentActor;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultations.mine.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = currentActor.get();
        var authorities = guard.authorities(actor);
        var groups = guard.groups(actor);
        removeAll();
        add(new H1(getPageTitle()));
        var holders = holders(authorities, groups);
        if (holders.isEmpty()) {
            var nobody = new Paragraph(getTranslation("consultations.mine.nobody"));
            nobody.addClassName("b-notice");
            add(nobody);
            return;
        }
        add(list(authorities, groups), form(holders));
    }

    private Component list(List<Authority> authorities, List<Group> groups) {
        var held = consultations.heldBy(
                authorities.stream().map(Authority::slug).toList(),
                groups.stream().map(Group::id).toList(),
                MOST);
        var section = new Section(new H2(getTranslation("consultations.mine.list")));
        section.add(
                held.isEmpty()
                        ? new Paragraph(getTranslation("consultations.mine.empty"))
                        : ConsultationCards.toWorkspaces(held, names));
        return section;
    }

    private Map<String, String> holders(List<Authority> authorities, List<Group> groups) {
        var holders = new LinkedHashMap<String, String>();
        authorities.forEach(
                one -> holders.put(AUTHORITY + one.slug(), one.names().in(ReaderLanguage.get())));
        groups.forEach(one -> holders.put(GROUP + one.id(), one.name()));
        return holders;
    }

    private Component form(Map<String, String> holders) {
        var holder = new NativeSelect(getTranslation("consultations.mine.holder"), holders);
        holder.setValue(holders.keySet().iterator().next());
        var button = new Button(
                getTranslation("consultations.mine.start"),
                click -> Rejected.handle(() -> {
                    var number = start.start(chosen(holder.getValue()), ReaderLanguage.get(), currentActor.get());
                    ConsultationNavigation.toWorkspace(number);
                }));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var section = new Section(
                new H2(getTranslation("consultations.mine.start-title")),
                new Paragraph(getTranslation("consultations.mine.start-lead")),
                holder,
                button);
        section.addClassName("consultations-fields");
        return section;
    }

    private static Consultation.Holders chosen(String key) {
        return key.startsWith(AUTHORITY)
                ? new Consultation.Holders(key.substring(AUTHORITY.length()), null)
                : new Consultation.Holders(null, new GroupId(UUID.fromString(key.substring(GROUP.length()))));
    }
}
