package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupActions;
import org.bastama.civic.groups.GroupActions.Action;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shell.ErrorSummary;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.springframework.beans.factory.ObjectProvider;

/** Where a group is founded and led; for its members. */
@Route(value = "my/groups/:group", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/groups.css")
class GroupWorkspaceView extends GroupPage {

    private final GroupAppealParts appeals;
    private final ObjectProvider<GroupWorkspaceSection> sections;
    private final Paragraph nextStep = new Paragraph();
    private H1 heading = new H1();

    GroupWorkspaceView(
            GroupDesk desk,
            GroupAddresses addresses,
            GroupAppealParts appeals,
            ObjectProvider<GroupWorkspaceSection> sections) {
        super(desk, addresses);
        this.appeals = appeals;
        this.sections = sections;
    }

    private void reload(GroupId id) {
        show(desk.reload(id));
    }

    @Override
    void show(Group group) {
        var actions = desk.actions(group);
        removeAll();
        heading = heading(group);
        nextStep.setText(next(group));
        add(heading, new StateBadge(group.state()), nextStep);
        ReasonNotice.of(group, desk.reasons()).ifPresent(this::add);
        appeals.lead(group, actions, () -> reload(group.id())).ifPresent(this::add);
        var number = group.number();
        if (number != null) {
            add(new Paragraph(new Anchor("/" + GroupNavigation.page(number), getTranslation("groups.mine.public"))));
        }
        if (actions.may(Action.EDIT)) {
            addEditor(group, actions);
        } else {
            addReader(group, actions);
        }
        sections.stream()
                .sorted(Comparator.comparingInt(GroupWorkspaceSection::order))
                .forEach(section -> section.of(group, ReaderLanguage.get()).ifPresent(this::add));
        group.memberOf(desk.actor().account())
                .ifPresent(member -> add(new MembershipSection(group, member, actions, desk)));
        add(new HistorySection(desk.history(group), desk.reasons()));
    }

    /** The group changed while its form stays: its name and what is to be done next are told anew. */
    private void showHead(Group group) {
        heading.setText(nameOf(group));
        nextStep.setText(next(group));
        getUI().ifPresent(ui -> ui.getPage().setTitle(nameOf(group)));
    }

    private String next(Group group) {
        return NextStep.of(group, desk.foundersNeeded(), this::getTranslation);
    }

    private void addEditor(Group group, GroupActions actions) {
        var form = desk.form(group);
        form.onSaved(() -> showHead(desk.reload(group.id())));
        var founders = people(group, actions, form.fields().get("name"));
        var documents = new DocumentsSection(desk.files());
        editDocuments(documents, group.id());
        var errors = new ErrorSummary();
        add(errors, new H2(getTranslation("groups.form.title")), form, founders, documents);
        if (actions.may(Action.SUBMIT)) {
            add(submission(group, form, founders, errors));
        }
    }

    private void addReader(Group group, GroupActions actions) {
        var documents = new DocumentsSection(desk.files());
        documents.show(desk.documents(group.id()));
        add(
                new H2(getTranslation("groups.form.title")),
                desk.statement(group),
                people(group, actions, null),
                documents);
    }

    private FoundersSection people(
            Group group, GroupActions actions, @org.jspecify.annotations.Nullable HasValidation name) {
        var deeds = new FounderDeeds(desk, group.id(), name, this::showHead);
        var section = new FoundersSection(group, actions, desk.foundersNeeded(), deeds);
        deeds.show(section);
        return section;
    }

    private void editDocuments(DocumentsSection section, GroupId id) {
        section.edit(
                desk.documents(id),
                (name, content) -> {
                    desk.attach(id, name, content);
                    editDocuments(section, id);
                },
                document -> Rejected.handle(() -> {
                    desk.detach(id, document.id());
                    editDocuments(section, id);
                }));
    }

    private Component submission(Group group, GroupForm form, FoundersSection founders, ErrorSummary errors) {
        form.onChange(errors::forgetCorrected);
        var button = new Button(getTranslation("groups.submit.button"), click -> {
            var submitted = form.rejected()
                    .field("founders", founders)
                    .summary(errors)
                    .run(() -> {
                        form.saveTyped();
                        desk.submit(group.id(), form.version());
                    });
            if (submitted) {
                reload(group.id());
                Rejected.done("groups.submit.done");
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Section(
                new H2(getTranslation("groups.submit.title")),
                new Paragraph(getTranslation("groups.submit.lead")),
                button);
    }
}
