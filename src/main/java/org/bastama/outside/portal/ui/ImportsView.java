package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.foundation.jobs.LongJobs;
import org.bastama.foundation.jobs.LongJobs.LongJob;
import org.bastama.foundation.jobs.ui.LongJobPanel;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shell.FileUpload;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.Rejected;
import org.bastama.outside.portal.ImportPastPetitions;
import org.bastama.outside.portal.PastImportResult;

/** The administrators' imports: past petitions here, the classifier of territories at the territories' desk. */
@Route(value = "administration/imports", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://styles/portal.css")
class ImportsView extends Div implements HasDynamicTitle {

    private final ImportPastPetitions importPast;
    private final Actor actor;
    private final LongJobPanel panel;
    private final TextField source = new TextField();
    private final FileUpload upload = upload();

    ImportsView(ImportPastPetitions importPast, LongJobs jobs, CurrentActor current) {
        this.importPast = importPast;
        this.actor = current.get();
        this.panel = new LongJobPanel(jobs, "portal.imports.remains", ImportsView::result);
        source.setLabel(getTranslation("portal.imports.source"));
        source.setHelperText(getTranslation("portal.imports.source.help"));
        source.setMaxLength(40);
        // A file that is dropped in does not take the focus from the field first.
        source.setValueChangeMode(ValueChangeMode.EAGER);
        add(
                new H1(getPageTitle()),
                new H2(getTranslation("portal.imports.past")),
                new Paragraph(getTranslation("portal.imports.past.help")),
                source,
                upload,
                panel,
                new H2(getTranslation("portal.imports.territories")),
                new Paragraph(
                        new Anchor("administration/territories", getTranslation("portal.imports.territories.link"))));
        panel.showNewest(ImportPastPetitions.JOB);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.imports.title");
    }

    private FileUpload upload() {
        var chooser = new FileUpload(
                UploadHandler.toTempFile((data, file) -> uploaded(data.fileName(), file)),
                (int) ImportPastPetitions.LARGEST,
                "portal.imports.rejected",
                ".csv",
                ".txt");
        chooser.onRefusal(() -> panel.hide());
        return chooser;
    }

    /** What happens when the browser has sent a file; the copy in the file system goes, the database has it. */
    void uploaded(String name, File file) {
        panel.hide();
        new Rejected().field("source", source).otherwise(upload).run(() -> {
            try (var content = Files.newInputStream(file.toPath())) {
                panel.show(importPast.start(actor, source.getValue(), name, content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (!file.delete()) {
            file.deleteOnExit();
        }
    }

    private static Component result(LongJob job) {
        return new PastImportReport(PastImportResult.fromJson(job.result()));
    }
}
