package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Panel;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** Where a panel lies on a car seen from above, its front up, on a ground of 200 × 320. */
final class PanelShape {

    static final double WIDTH = 200;
    static final double HEIGHT = 320;

    /** What is no panel: glass and wheels. */
    static final String GLASS = "M66 108 Q100 96 134 108 L128 130 Q100 124 72 130 Z"
            + " M72 210 Q100 215 128 210 L133 230 Q100 238 67 230 Z";

    static final String WHEELS =
            "M12 60 h10 v36 h-10 Z M178 60 h10 v36 h-10 Z M12 232 h10 v36 h-10 Z M178 232 h10 v36 h-10 Z";

    private static final String HOOD = "M64 38 Q100 28 136 38 L138 100 Q100 88 62 100 Z";
    private static final String ROOF = "M72 134 Q100 128 128 134 L128 206 Q100 211 72 206 Z";
    private static final String TRUNK = "M64 236 Q100 244 136 236 L134 280 Q100 288 66 280 Z";
    private static final String FRONT_BUMPER = "M34 28 Q100 -4 166 28 L158 36 Q100 12 42 36 Z";
    private static final String REAR_BUMPER = "M42 284 Q100 304 158 284 L166 292 Q100 320 34 292 Z";
    private static final String FRONT_FENDER = "M42 40 L58 40 L58 112 L28 112 L26 60 Q28 46 42 40 Z";
    private static final String FRONT_DOOR = "M28 116 L58 116 L62 164 L28 164 Z";
    private static final String REAR_DOOR = "M28 168 L62 168 L58 216 L28 216 Z";
    private static final String REAR_FENDER = "M28 220 L58 220 L58 280 L42 280 Q28 274 26 260 Z";

    private PanelShape() {}

    static SVGPath of(Panel panel) {
        var path = new SVGPath();
        path.setContent(content(panel));
        if (isRight(panel)) {
            path.getTransforms().add(new Scale(-1, 1, WIDTH / 2, 0));
        }
        return path;
    }

    private static String content(Panel panel) {
        return switch (panel) {
            case HOOD -> HOOD;
            case ROOF -> ROOF;
            case TRUNK -> TRUNK;
            case FRONT_BUMPER -> FRONT_BUMPER;
            case REAR_BUMPER -> REAR_BUMPER;
            case LEFT_FRONT_FENDER, RIGHT_FRONT_FENDER -> FRONT_FENDER;
            case LEFT_FRONT_DOOR, RIGHT_FRONT_DOOR -> FRONT_DOOR;
            case LEFT_REAR_DOOR, RIGHT_REAR_DOOR -> REAR_DOOR;
            case LEFT_REAR_FENDER, RIGHT_REAR_FENDER -> REAR_FENDER;
        };
    }

    private static boolean isRight(Panel panel) {
        return switch (panel) {
            case RIGHT_FRONT_DOOR, RIGHT_FRONT_FENDER, RIGHT_REAR_DOOR, RIGHT_REAR_FENDER -> true;
            default -> false;
        };
    }
}
