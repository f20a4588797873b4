package com.galerimerkezi.messenger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.look.Fxml;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** All pictures of the folder on one, for a look at the whole: run it once they are taken. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class ContactSheetTest {

    private static final Path SHEET = Pictures.FOLDER.resolve("contact-sheet.jpg");
    private static final int COLUMNS = 8;
    private static final int WIDTH = 220;
    private static final int HEIGHT = 196;
    private static final int NAME = 22;
    private static final int GAP = 14;
    private static final long LARGEST = 2_500_000;

    @Test
    void allPicturesOnOne() throws Exception {
        var pictures = pictures();

        ImageIO.write(sheet(pictures), "jpg", SHEET.toFile());

        assertThat(pictures).isNotEmpty();
        assertThat(Files.size(SHEET)).isBetween(1L, LARGEST);
    }

    private static List<Path> pictures() throws IOException {
        try (var files = Files.list(Pictures.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .toList();
        }
    }

    private static BufferedImage sheet(List<Path> pictures) throws IOException, FontFormatException {
        int rows = Math.ceilDiv(pictures.size(), COLUMNS);
        var sheet = new BufferedImage(
                GAP + COLUMNS * (WIDTH + GAP), GAP + rows * (HEIGHT + NAME + GAP), BufferedImage.TYPE_INT_RGB);
        var graphics = sheet.createGraphics();
        graphics.setBackground(Pictures.GROUND);
        graphics.clearRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(font());
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (int i = 0; i < pictures.size(); i++) {
            int x = GAP + i % COLUMNS * (WIDTH + GAP);
            int y = GAP + i / COLUMNS * (HEIGHT + NAME + GAP);
            draw(pictures.get(i), graphics, x, y);
        }
        graphics.dispose();
        return sheet;
    }

    private static void draw(Path file, Graphics2D graphics, int x, int y) throws IOException {
        var picture = ImageIO.read(file.toFile());
        double scale =
                Math.min(1, Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
        int width = (int) (picture.getWidth() * scale);
        int height = (int) (picture.getHeight() * scale);
        graphics.drawImage(
                picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING),
                x + (WIDTH - width) / 2,
                y + (HEIGHT - height) / 2,
                null);
        graphics.drawString(file.getFileName().toString(), x, y + HEIGHT + NAME - 6);
    }

    private static Font font() throws IOException, FontFormatException {
        try (var file = Objects.requireNonNull(Fxml.class.getResourceAsStream("Inter-Regular.ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(11f);
        }
    }
}
