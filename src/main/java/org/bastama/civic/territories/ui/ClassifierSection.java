package org.bastama.civic.territories.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Map;
import java.util.UUID;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.territories.ImportPreview;
import org.bastama.civic.territories.ImportTerritories;
import org.bastama.foundation.jobs.LongJobs;
import org.bastama.foundation.jobs.LongJobs.LongJob;
import org.bastama.foundation.jobs.ui.LongJobPanel;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shell.FileUpload;
import org.bastama.foundation.shell.Rejected;
import tools.jackson.databind.json.JsonMapper;

/** Upload of a national classifier → what would change → apply, with progress. */
class ClassifierSection extends Section {

    private static final int LARGEST_BYTES = 15_000_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final transient ImportTerritories importTerritories;
    private final transient Actor actor;
    private final transient Runnable changed;
    private final LongJobPanel panel;
    private final Div next = new Div();
    private final FileUpload upload;

    ClassifierSection(ImportTerritories importTerritories, LongJobs jobs, CurrentActor current, Runnable changed) {
        this.importTerritories = importTerritories;
        this.actor = current.get();
        this.changed = changed;
        this.panel = new LongJobPanel(jobs, "territories.import.remains", this::result);
        upload = new FileUpload(
                UploadHandler.inMemory((file, bytes) -> uploaded(file.fileName(), bytes)),
                LARGEST_BYTES,
                "territories.import.rejected",
                ".csv",
                ".txt");
        upload.onRefusal(this::startAnew);
        next.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(getTranslation("territories.import.title")),
                new Paragraph(getTranslation("territories.import.help")),
                upload,
                next,
                panel);
        panel.showNewest(ImportTerritories.JOB);
    }

    /** What happens when the browser has sent a file. */
    void uploaded(String name, byte[] content) {
        startAnew();
        upload.setInvalid(false);
        try {
            offer(importTerritories.upload(actor, name, content));
        } catch (Rejection rejection) {
            var errors = new UnorderedList();
            rejection
                    .violations()
                    .forEach(v -> errors.add(
                            new ListItem(getTranslation(v.key(), v.arguments().toArray()))));
            var notice = new Div(new Paragraph(getTranslation("territories.import.failed")), errors);
            notice.addClassNames("b-notice", "bad");
            next.add(notice);
        }
    }

    /** What is said of an earlier file goes: it would be read as being about this one. */
    private void startAnew() {
        next.removeAll();
        panel.hide();
    }

    private void offer(UUID upload) {
        var preview = importTerritories.preview(actor, upload);
        next.add(new H3(getTranslation("territories.import.preview")), new ImportPreviewPanel(preview));
        if (!preview.isEmpty()) {
            next.add(decision(upload, preview));
        }
    }

    private Component decision(UUID upload, ImportPreview preview) {
        var sure = new Checkbox(getTranslation("territories.import.sure"));
        sure.setManualValidation(true);
        sure.setVisible(!preview.regionsShrinking().isEmpty());
        var apply = new Button(getTranslation("territories.import.apply"));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // The file is read once more before the answer: meanwhile nobody starts it twice.
        apply.setDisableOnClick(true);
        apply.addClickListener(event ->
                apply.setEnabled(!new Rejected().field("sure", sure).run(() -> apply(upload, sure.getValue()))));
        var discard = new Button(getTranslation("territories.import.discard"), event -> next.removeAll());
        var buttons = new Div(apply, discard);
        buttons.addClassName("b-toolbar");
        return new Div(sure, buttons);
    }

    /** The preview goes with the button that had the focus: the reader is brought to what takes its place. */
    private void apply(UUID upload, boolean sure) {
        var job = importTerritories.start(actor, upload, sure);
        next.removeAll();
        panel.show(job);
        panel.focus();
    }

    @SuppressWarnings("unchecked")
    private Component result(LongJob job) {
        changed.run();
        var numbers = (Map<String, Object>) JSON.readValue(job.result(), Map.class);
        var list = new UnorderedList();
        ImportPreviewPanel.COUNTS.forEach(count -> list.add(
                new ListItem(getTranslation("territories.import.done." + count, numbers.getOrDefault(count, 0)))));
        var notice = new Div(new Paragraph(getTranslation("territories.import.result")), list);
        notice.addClassNames("b-notice", "good");
        return notice;
    }
}
