package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Map;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupDraft;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** What a group says of itself, saved while it is typed; a line says whether it is saved. */
class GroupForm extends Div implements ChangedElsewhere.Form<GroupDraft> {

    private final Group group;
    private final GroupDesk desk;
    private final TerritoryQueries territories;
    private final Clock clock;
    private final GroupFields fields;
    private final ChangedElsewhere<GroupDraft> elsewhere;
    private final Paragraph status = new Paragraph();
    private Runnable changed = () -> {};
    private Runnable saved = () -> {};
    private int version;

    GroupForm(Group group, GroupDesk desk, TerritoryQueries territories, Clock clock) {
        this.group = group;
        this.desk = desk;
        this.territories = territories;
        this.clock = clock;
        fields = new GroupFields(territories, this::save);
        elsewhere = new ChangedElsewhere<>(
                "group " + group.id() + " " + desk.actor().account(), this);
        status.addClassNames("b-soft", "b-small", "groups-saved");
        status.getElement().setAttribute("role", "status");
        add(elsewhere, status, fields);
        show(GroupDraft.of(group), group.version());
        if (elsewhere.restore()) {
            status.setText(getTranslation("shell.changed.not-saved"));
        }
    }

    /** Calls back after a field was changed, whether it could be saved or not. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    private void save() {
        if (rejected().keepingErrors().run(this::saveTyped)) {
            status.setText(
                    getTranslation("groups.form.saved", Formats.dateTime(ReaderLanguage.get(), clock.instant())));
        } else if (!elsewhere.isOpen()) {
            status.setText(getTranslation("groups.form.not-saved"));
        }
        changed.run();
    }

    /** Saves without catching what is rejected. */
    void saveTyped() {
        version = desk.save(group.id(), version, typed());
        elsewhere.saved();
        saved.run();
    }

    /** Calls back after each save. */
    void onSaved(Runnable listener) {
        saved = listener;
    }

    /** The version that was saved last. */
    int version() {
        return version;
    }

    /** The fields by the names that use cases give them, in order. */
    Map<String, HasValidation> fields() {
        return fields.byName();
    }

    /** Tells what is rejected, at the fields; that another window was quicker, above them. */
    Rejected rejected() {
        var rejected = new Rejected().told(ChangedElsewhere.KEY, () -> {
            elsewhere.refused(version);
            status.setText(getTranslation("shell.changed.not-saved"));
        });
        fields().forEach(rejected::field);
        return rejected;
    }

    @Override
    public ChangedElsewhere.Stored<GroupDraft> stored() {
        var now = desk.reload(group.id());
        return new ChangedElsewhere.Stored<>(
                now.version(), GroupDraft.of(now), getTranslation("shell.changed.together"));
    }

    @Override
    public GroupDraft typed() {
        return fields.typed();
    }

    @Override
    public void show(GroupDraft draft, int readIn) {
        fields.show(draft);
        version = readIn;
    }

    @Override
    public void saveOver(int readIn) {
        version = readIn;
        save();
    }

    @Override
    public Component text(GroupDraft draft) {
        return new GroupStatement(draft, territories);
    }
}
